using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Lists;

/// <summary>One row of a list.</summary>
/// <param name="Token">Its name among the rows; stays while others come and go.</param>
/// <param name="Index">Its place from 0.</param>
/// <param name="Components">Its fields, under the names of this row.</param>
public sealed record ListRow(string Token, int Index, IReadOnlyList<FormComponent> Components)
{
    /// <summary>Its fields in their order, those in groups included.</summary>
    public IReadOnlyList<FormField> Fields => [.. FieldsIn(Components)];

    private static IEnumerable<FormField> FieldsIn(IEnumerable<FormComponent> components) => components.SelectMany(component => component switch
    {
        FormGroup group => FieldsIn(group.Components),
        FormField field => [field],
        _ => [],
    });
}

using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;

namespace Lajur.Host.Forms;

/// <summary>
/// A form as it stands on a page: its components, what was typed and chosen, and what is wrong with it. Draw it with
/// <see cref="FormFields"/> inside a form element, and put an <see cref="ErrorSummary"/> over it.
/// </summary>
public sealed class FilledForm
{
    private readonly HashSet<string> _visible;

    /// <param name="schema">The whole form; its conditions look at every field.</param>
    /// <param name="values">What was posted, or answered before, by field key.</param>
    /// <param name="errors">Sentences by field key.</param>
    /// <param name="components">The part that is drawn; everything when null.</param>
    public FilledForm(
        FormSchema schema,
        IReadOnlyDictionary<string, string[]> values,
        IReadOnlyDictionary<string, string>? errors = null,
        IReadOnlyList<FormComponent>? components = null)
    {
        Schema = schema;
        Values = values;
        Errors = errors ?? new Dictionary<string, string>(StringComparer.Ordinal);
        Components = components ?? schema.Components;
        _visible = [.. schema.Visible(values).Select(component => component.Id)];
    }

    public FormSchema Schema { get; }

    public IReadOnlyDictionary<string, string[]> Values { get; }

    public IReadOnlyDictionary<string, string> Errors { get; }

    /// <summary>What is drawn, from top to bottom.</summary>
    public IReadOnlyList<FormComponent> Components { get; }

    /// <summary>Files that were chosen before and are kept.</summary>
    public IReadOnlyList<DraftFileInfo> Files { get; init; } = [];

    /// <summary>Whether the component is shown with what stands in the form now.</summary>
    public bool Shows(FormComponent component) => _visible.Contains(component.Id);

    /// <summary>What stands in a field, as posted; its default while nothing was posted for it.</summary>
    public IReadOnlyList<string> Of(FormField field) =>
        Values.TryGetValue(field.Key, out var posted) ? posted : field.Default is { } text ? [text] : [];

    /// <summary>The errors of the drawn fields in their order, then those that belong to no drawn field.</summary>
    public IReadOnlyList<FieldError> Mistakes()
    {
        List<FieldError> found = [];
        foreach (var field in Flatten(Components).OfType<FormField>())
        {
            if (Errors.TryGetValue(field.Key, out var sentence))
            {
                found.Add(new(field.Key, sentence, FieldIds.Input(field)));
            }
        }

        found.AddRange(Errors.Where(error => !found.Exists(known => known.Key == error.Key))
            .Select(error => new FieldError(error.Key, error.Value, null)));
        return found;
    }

    /// <summary>Every component under these, themselves included.</summary>
    public static IEnumerable<FormComponent> Flatten(IEnumerable<FormComponent> components) =>
        components.SelectMany(component => Flatten((component as FormGroup)?.Components ?? []).Prepend(component));
}

namespace Lajur.Registry.Forms;

/// <summary>The JSON is no form we can show.</summary>
/// <param name="problems">Each with its place, what is wrong and what would be right; for whoever draws the form.</param>
public sealed class FormSchemaException(IReadOnlyList<string> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}

namespace Lajur.Registry.Forms;

/// <summary>The JSON is no form we can show.</summary>
/// <param name="problems">All of them, each with its place.</param>
public sealed class FormSchemaException(IReadOnlyList<FormProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<FormProblem> Problems { get; } = problems;
}

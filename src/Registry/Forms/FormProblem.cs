namespace Lajur.Registry.Forms;

/// <summary>One reason why a form cannot be used, for whoever draws it.</summary>
/// <param name="Place">Where in the JSON, as in <c>$.components[2].validate.pattern</c>.</param>
/// <param name="ComponentId">form-js's id of the component; null for the form as a whole.</param>
/// <param name="Name">How whoever draws knows the component: its label or its key; null when it has neither.</param>
/// <param name="Text">What is wrong and what would be right, in Indonesian.</param>
public sealed record FormProblem(string Place, string? ComponentId, string? Name, string Text)
{
    public override string ToString() => $"{Place}: {(Name is null ? "" : $"isian \"{Name}\": ")}{Text}";
}

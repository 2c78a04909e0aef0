namespace Lajur.Registry.Forms.Fields;

/// <summary>One of a list, or of a checklist any number.</summary>
public sealed record ChoiceField : FormField
{
    public required ChoiceInput Input { get; init; }

    public required IReadOnlyList<FormOption> Options { get; init; }

    public bool TakesSeveral => Input is ChoiceInput.Checklist or ChoiceInput.Tags;

    public string? LabelOf(string value) => Options.FirstOrDefault(option => option.Value == value)?.Label;
}

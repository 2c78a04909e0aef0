namespace Lajur.Registry.Cases;

/// <summary>One answered field of a form, ready to be shown.</summary>
/// <param name="Label">The field's label in Indonesian.</param>
/// <param name="Value">What was answered, choices by their labels; several joined by commas.</param>
public sealed record AnsweredField(string Label, string Value)
{
    /// <summary>What deserves a second look; null when nothing does.</summary>
    public string? Remark { get; init; }
}

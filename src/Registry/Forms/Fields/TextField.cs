using System.Text.RegularExpressions;

namespace Lajur.Registry.Forms.Fields;

/// <summary>Text of one line, or of several.</summary>
public sealed record TextField : FormField
{
    public TextInput Input { get; init; }

    public bool IsMultiline { get; init; }

    public int MinLength { get; init; }

    public required int MaxLength { get; init; }

    /// <summary>What the text must contain a match of; matched in linear time.</summary>
    public Regex? Pattern { get; init; }

    /// <summary>Said when the pattern does not match; custom property <c>lajur: {"message": "…"}</c>.</summary>
    public string? PatternMessage { get; init; }

    /// <summary>Of a NIK: what it is compared with.</summary>
    public NikCompanions? Companions { get; init; }
}

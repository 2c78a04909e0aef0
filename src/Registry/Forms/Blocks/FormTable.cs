using Lajur.Registry.Forms.Fields;

namespace Lajur.Registry.Forms.Blocks;

/// <summary>A table of values that are known already: of a list in the same form, or of the case.</summary>
public sealed record FormTable : FormComponent
{
    public string? Label { get; init; }

    /// <summary>Key of the list, or its path in the case, as in <c>permohonan.anak</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Columns from left to right: the key in each row, and the heading.</summary>
    public required IReadOnlyList<FormOption> Columns { get; init; }
}

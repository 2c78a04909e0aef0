namespace Lajur.Registry.Versions.Comparing;

/// <summary>A form that differs.</summary>
/// <param name="Key">How steps name it.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Before">Its version before; null when there was none.</param>
/// <param name="After">Its version after; null when there is none.</param>
/// <param name="Fields">The fields, texts and groups that differ.</param>
public sealed record FormChange(string Key, ChangeKind Kind, int? Before, int? After, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>True when fields that both have stand in another order.</summary>
    public bool IsReordered { get; init; }
}

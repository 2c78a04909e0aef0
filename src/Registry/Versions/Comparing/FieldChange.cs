namespace Lajur.Registry.Versions.Comparing;

/// <summary>A component of a form that differs.</summary>
/// <param name="Key">Its key, or its id when it holds no answer.</param>
/// <param name="Label">What people read at it; its key when there is nothing to read.</param>
/// <param name="Kind">How it differs.</param>
/// <param name="Values">What differs in it; empty for one that was added or removed.</param>
public sealed record FieldChange(string Key, string Label, ChangeKind Kind, IReadOnlyList<ValueChange> Values);

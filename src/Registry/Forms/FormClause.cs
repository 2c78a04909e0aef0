namespace Lajur.Registry.Forms;

/// <summary>One comparison of a condition.</summary>
/// <param name="Key">The field compared.</param>
/// <param name="IsEqual">True for <c>=</c>, false for <c>!=</c>.</param>
/// <param name="Value">What it is compared with, as text; null for FEEL's <c>null</c>, an empty field.</param>
public sealed record FormClause(string Key, bool IsEqual, string? Value)
{
    internal bool Holds(IReadOnlyList<string> given) => IsEqual == (Value is null
        ? given.All(string.IsNullOrEmpty)
        : given.Contains(Value, StringComparer.Ordinal));
}

using Lajur.Engine.Journaling;

namespace Lajur.Studio.Instances;

/// <summary>Which lines of a journal Elsa Studio asks for.</summary>
/// <param name="Filter">What narrows them; null for all.</param>
public sealed record JournalSearch(JournalSearch.Lines? Filter)
{
    /// <summary>True when the line is asked for.</summary>
    public bool Wants(JournalEntry entry) => Filter is null
        || (Has(Filter.ActivityIds, entry.ActivityId)
            && Has(Filter.ActivityNodeIds, entry.NodeId)
            && Has(Filter.EventNames, entry.Event)
            && Filter.ExcludedActivityTypes?.Contains(entry.ActivityType, StringComparer.Ordinal) != true);

    private static bool Has(IReadOnlyList<string>? wanted, string text) =>
        wanted is null or { Count: 0 } || wanted.Contains(text, StringComparer.Ordinal);

    /// <summary>Empty or null lists do not narrow.</summary>
    public sealed record Lines(
        IReadOnlyList<string>? ActivityIds,
        IReadOnlyList<string>? ActivityNodeIds,
        IReadOnlyList<string>? ExcludedActivityTypes,
        IReadOnlyList<string>? EventNames);
}

using Lajur.Registry.Sop;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>One list of an inbox.</summary>
/// <param name="Rows">Overdue first, then by due time; finished ones last finished first.</param>
/// <param name="Counts">The size of every list.</param>
/// <param name="Lanes">The officer's lanes, for the filter.</param>
/// <param name="HasMore">True when another page follows.</param>
public sealed record InboxPage(
    IReadOnlyList<InboxRow> Rows, InboxCounts Counts, IReadOnlyList<SopLane> Lanes, bool HasMore)
{
    /// <summary>The most held cases that are named.</summary>
    public const int MaxHeld = 20;

    /// <summary>
    /// The office's cases whose run broke, the latest first and <see cref="MaxHeld"/> at most; empty for an officer who
    /// neither leads nor administers.
    /// </summary>
    public IReadOnlyList<HeldCase> Held { get; init; } = [];
}

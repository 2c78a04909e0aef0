namespace Lajur.Registry.Cases.Running;

/// <summary>The run does not wait where an answer was given; the transaction must not commit.</summary>
public sealed class RunMovedOnException(string bookmarkId)
    : Exception($"Nothing waits at bookmark {bookmarkId} any more.")
{
    public string BookmarkId { get; } = bookmarkId;
}

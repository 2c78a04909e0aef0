namespace Lajur.Registry.Feed;

/// <summary>How far a subscriber that outlives restarts has been told; the host that holds the lease tells it.</summary>
public sealed class FeedCursor
{
    public required string Name { get; init; }

    /// <summary>The id of the last event the subscriber was told.</summary>
    public long Position { get; init; }

    /// <summary>Until then no other host tells this subscriber; null when nobody does.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }
}

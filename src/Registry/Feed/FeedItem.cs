namespace Lajur.Registry.Feed;

/// <summary>Something that happened and is told after the commit, at least once, in the order of the ids.</summary>
public sealed class FeedItem
{
    /// <summary>Grows in the order of commits; there may be gaps.</summary>
    public long Id { get; init; }

    /// <summary>One happening has one key: a second event of the same key is not written, and receivers drop doubles by it.</summary>
    public required string Key { get; init; }

    /// <summary>What happened; see <see cref="FeedEntry.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it happened to; see <see cref="FeedEntry.Subject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>The office it concerns; null if it concerns none or all.</summary>
    public Guid? OfficeId { get; init; }

    /// <summary>The lane it concerns; null if it concerns the whole office.</summary>
    public string? Lane { get; init; }

    /// <summary>More facts as a JSON object; null when there are none.</summary>
    public string? Payload { get; init; }

    public required DateTimeOffset At { get; init; }
}

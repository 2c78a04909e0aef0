namespace Lajur.Registry.Feed;

/// <summary>Something that happened and is to be told after the commit, at least once, in the order of the ids.</summary>
public sealed class FeedEvent
{
    /// <summary>Grows in the order of commits; there may be gaps.</summary>
    public long Id { get; private set; }

    /// <summary>One happening has one key: a second event with the same key is not written, and receivers drop doubles by it.</summary>
    public required string Key { get; init; }

    /// <summary>What happened, for example <c>work-item.created</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The office it concerns; null if it concerns none or all.</summary>
    public string? Office { get; init; }

    /// <summary>The lane it concerns; null if it concerns the whole office.</summary>
    public string? Lane { get; init; }

    /// <summary>The facts as a JSON object, camelCase.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset At { get; init; }
}

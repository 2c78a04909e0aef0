namespace Lajur.Registry.Inbox.Lists;

/// <summary>Narrows an inbox.</summary>
public sealed record InboxFilter
{
    public string? LaneKey { get; init; }

    public Guid? ServiceId { get; init; }

    /// <summary>Part of a case number or of a step's title.</summary>
    public string? Text { get; init; }

    public bool OnlyLate { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}

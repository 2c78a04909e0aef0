namespace Lajur.Registry.Reality;

/// <summary>A work item that was done, as it is kept.</summary>
internal sealed record VisitRecord
{
    public required Guid CaseId { get; init; }

    public required Guid ItemId { get; init; }

    public required string ActivityId { get; init; }

    public required string? Outcome { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset? ClaimedAt { get; init; }

    public required DateTimeOffset CompletedAt { get; init; }

    /// <summary>What its own clock says it took; null without one.</summary>
    public required TimeSpan? Consumed { get; init; }
}

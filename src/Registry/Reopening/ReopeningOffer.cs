namespace Lajur.Registry.Reopening;

/// <summary>An answered case waits some time for an applicant who is not content; meanwhile it counts as closed.</summary>
public sealed class ReopeningOffer
{
    public const int MaxReasonLength = 4000;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required string BookmarkId { get; init; }

    public required DateTimeOffset OfferedAt { get; init; }

    /// <summary>Until when the applicant may open it again.</summary>
    public required DateTimeOffset Until { get; init; }

    public ReopeningState State { get; internal set; } = ReopeningState.Open;

    /// <summary>Why it was opened again, in the applicant's words.</summary>
    public string? Reason { get; internal set; }

    public DateTimeOffset? TakenAt { get; internal set; }
}

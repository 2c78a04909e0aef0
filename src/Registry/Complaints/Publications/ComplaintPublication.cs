namespace Lajur.Registry.Complaints.Publications;

/// <summary>
/// An answered complaint as everybody may read it, in words that an officer wrote for that. A row is never rewritten: other
/// words are another row, and the earlier one is withdrawn.
/// </summary>
public sealed class ComplaintPublication
{
    public const int MaxSummary = 600, MaxFollowUp = 1500, MaxReason = 500;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid OfficeId { get; init; }

    public required ComplaintCategory Category { get; init; }

    /// <summary>What was complained of, suggested or said; names nobody.</summary>
    public required string Summary { get; init; }

    /// <summary>What the office did; names nobody.</summary>
    public required string FollowUp { get; init; }

    /// <summary>The day on which the complaint came in, in the office's zone.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The day on which it was answered, in the office's zone.</summary>
    public required DateOnly AnsweredOn { get; init; }

    /// <summary>Working days after the day of receipt, up to that of the answer; 0 when none lies between, as from a Friday to a Saturday.</summary>
    public required int WorkingDays { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required Guid PublishedById { get; init; }

    public required string PublishedByName { get; init; }

    /// <summary>Since when nobody reads it any more; null while it is public.</summary>
    public DateTimeOffset? WithdrawnAt { get; internal set; }

    public string? WithdrawnByName { get; internal set; }

    public string? WithdrawnReason { get; internal set; }
}

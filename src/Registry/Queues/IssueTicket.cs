namespace Lajur.Registry.Queues;

/// <summary>Give a case a place in its office's queue.</summary>
public sealed record IssueTicket
{
    /// <summary>How far ahead a wished day may lie.</summary>
    public const int MaxDaysAhead = 60;

    public required string InstanceId { get; init; }

    /// <summary>Which queue of the office, such as "perekaman".</summary>
    public required string Queue { get; init; }

    /// <summary>Stands before the number: "R" in R-007; null for the number alone.</summary>
    public string? Prefix { get; init; }

    /// <summary>The day the applicant wishes to come; null for today. A day that is past, or closed, or full gives the next one.</summary>
    public DateOnly? Wish { get; init; }

    /// <summary>How many are served a day; null for as many as come.</summary>
    public int? PerDay { get; init; }
}

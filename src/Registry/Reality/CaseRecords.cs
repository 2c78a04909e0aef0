namespace Lajur.Registry.Reality;

/// <summary>All that is kept of the cases that are measured.</summary>
internal sealed record CaseRecords
{
    public required int Cases { get; init; }

    public required IReadOnlyList<VisitRecord> Visits { get; init; }

    /// <summary>When clocks stood still, by work item; those of the case itself stand under the case's id.</summary>
    public required ILookup<Guid, Span> Stops { get; init; }

    /// <summary>When somebody took a task that was given back at least once, or it was given back, in order.</summary>
    public required ILookup<Guid, Hand> Hands { get; init; }

    /// <summary>When a case came from another version of the drawing.</summary>
    public required IReadOnlyDictionary<Guid, DateTimeOffset> Moved { get; init; }

    /// <summary>What was asked of applicants.</summary>
    public required IReadOnlyList<Asked> Requests { get; init; }

    /// <summary>What stands open now, by activity.</summary>
    public required IReadOnlyDictionary<string, Open> OpenNow { get; init; }

    /// <summary>A stop of a clock; without an end it still stands.</summary>
    internal sealed record Span(DateTimeOffset From, DateTimeOffset? To);

    /// <summary>A task was taken, or given back.</summary>
    internal sealed record Hand(DateTimeOffset At, bool IsTaken);

    /// <summary>The file was returned, or the applicant was given a step of their own.</summary>
    internal sealed record Asked(Guid CaseId, string? ActivityId, bool IsReturn, DateTimeOffset At, DateTimeOffset? AnsweredAt);

    internal sealed record Open(string ActivityId, int Count, int Late);
}

namespace Lajur.Registry.Inbox;

/// <summary>A row in a lane's inbox: one step of one case.</summary>
public sealed class WorkItem
{
    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid ServiceId { get; init; }

    public required string LaneKey { get; init; }

    public required string InstanceId { get; init; }

    public required string ActivityId { get; init; }

    public required string NodeId { get; init; }

    public required string BookmarkId { get; init; }

    public required string Title { get; init; }

    public string? Instructions { get; init; }

    public string? FormKey { get; init; }

    public int? FormVersion { get; init; }

    /// <summary>The first values of the form's fields: a JSON object, a text or a list of texts per field.</summary>
    public string? Prefill { get; init; }

    /// <summary>The ways to complete it, stored as JSON.</summary>
    public required IReadOnlyList<WorkItemOutcome> Outcomes { get; init; }

    /// <summary>Its number in the SOP, such as "2.a".</summary>
    public string? StepNumber { get; init; }

    public string? Requirements { get; init; }

    public string? Output { get; init; }

    /// <summary>The norm in business time, as the drawing writes it.</summary>
    public string? Duration { get; init; }

    public required WorkItemKind Kind { get; init; }

    public WorkItemState State { get; internal set; } = WorkItemState.Available;

    public Guid? ClaimedById { get; internal set; }

    public DateTimeOffset? ClaimedAt { get; internal set; }

    public Guid? CompletedById { get; internal set; }

    public DateTimeOffset? CompletedAt { get; internal set; }

    /// <summary>The name of the outcome that was chosen.</summary>
    public string? Outcome { get; internal set; }

    /// <summary>A JSON object, a list of texts per field.</summary>
    public string? Answers { get; internal set; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Null when the step has no norm, and while the clocks stand still.</summary>
    public DateTimeOffset? DueAt { get; internal set; }

    /// <summary>When it was found to be late; null when it was not.</summary>
    public DateTimeOffset? LateAt { get; internal set; }

    /// <summary>A JSON list of the officers who may not do it (separation of duties).</summary>
    public string ExcludedOfficers { get; init; } = "[]";

    /// <summary>True when whoever does it is to know the matter, not the person behind it.</summary>
    public bool HidesApplicant { get; init; }

    /// <summary>Grows with every change; a command carries the one it saw.</summary>
    public int Revision { get; internal set; }

    public bool IsOpen => State is WorkItemState.Available or WorkItemState.Claimed;

    public bool Excludes(Guid officerId) =>
        ExcludedOfficers.Contains(officerId.ToString(), StringComparison.OrdinalIgnoreCase);
}

namespace Lajur.Registry.History;

/// <summary>One fact of a case's history; sentences are made when it is shown.</summary>
public sealed class CaseEvent
{
    /// <summary>Grows in the order in which things happened, also within one step.</summary>
    public long Id { get; init; }

    public required Guid CaseId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required CaseEventKind Kind { get; init; }

    public Guid? ActorId { get; init; }

    /// <summary>"Pemohon", the officer's name, or "Sistem".</summary>
    public required string ActorName { get; init; }

    public string? LaneKey { get; init; }

    public string? StepTitle { get; init; }

    public Guid? WorkItemId { get; init; }

    /// <summary>The details, stored as JSON.</summary>
    public required CaseFacts Detail { get; init; }
}

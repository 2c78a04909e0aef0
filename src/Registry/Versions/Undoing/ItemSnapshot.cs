using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Undoing;

/// <summary>What a migration may change of a work item, as it was.</summary>
public sealed record ItemSnapshot
{
    public required Guid Id { get; init; }

    public required string LaneKey { get; init; }

    public required string ActivityId { get; init; }

    public required string NodeId { get; init; }

    public required string Title { get; init; }

    public string? Instructions { get; init; }

    public string? FormKey { get; init; }

    public int? FormVersion { get; init; }

    public string? Prefill { get; init; }

    public required IReadOnlyList<WorkItemOutcome> Outcomes { get; init; }

    public string? StepNumber { get; init; }

    public string? Requirements { get; init; }

    public string? Output { get; init; }

    public string? Duration { get; init; }

    public required string ExcludedOfficers { get; init; }

    public required WorkItemState State { get; init; }

    public Guid? ClaimedById { get; init; }

    public DateTimeOffset? ClaimedAt { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? LateAt { get; init; }

    internal static ItemSnapshot Of(WorkItem item) => new()
    {
        Id = item.Id,
        LaneKey = item.LaneKey,
        ActivityId = item.ActivityId,
        NodeId = item.NodeId,
        Title = item.Title,
        Instructions = item.Instructions,
        FormKey = item.FormKey,
        FormVersion = item.FormVersion,
        Prefill = item.Prefill,
        Outcomes = item.Outcomes,
        StepNumber = item.StepNumber,
        Requirements = item.Requirements,
        Output = item.Output,
        Duration = item.Duration,
        ExcludedOfficers = item.ExcludedOfficers,
        State = item.State,
        ClaimedById = item.ClaimedById,
        ClaimedAt = item.ClaimedAt,
        DueAt = item.DueAt,
        LateAt = item.LateAt,
    };

    /// <summary>Writes it back; whoever has the item open is told that it changed.</summary>
    internal Task RestoreAsync(RegistryDb db, CancellationToken ct) => db.Set<WorkItem>().Where(i => i.Id == Id).ExecuteUpdateAsync(
        set => set.SetProperty(i => i.LaneKey, LaneKey)
            .SetProperty(i => i.ActivityId, ActivityId)
            .SetProperty(i => i.NodeId, NodeId)
            .SetProperty(i => i.Title, Title)
            .SetProperty(i => i.Instructions, Instructions)
            .SetProperty(i => i.FormKey, FormKey)
            .SetProperty(i => i.FormVersion, FormVersion)
            .SetProperty(i => i.Prefill, Prefill)
            .SetProperty(i => i.Outcomes, Outcomes)
            .SetProperty(i => i.StepNumber, StepNumber)
            .SetProperty(i => i.Requirements, Requirements)
            .SetProperty(i => i.Output, Output)
            .SetProperty(i => i.Duration, Duration)
            .SetProperty(i => i.ExcludedOfficers, ExcludedOfficers)
            .SetProperty(i => i.State, State)
            .SetProperty(i => i.ClaimedById, ClaimedById)
            .SetProperty(i => i.ClaimedAt, ClaimedAt)
            .SetProperty(i => i.DueAt, DueAt)
            .SetProperty(i => i.LateAt, LateAt)
            .SetProperty(i => i.Revision, i => i.Revision + 1),
        ct);
}

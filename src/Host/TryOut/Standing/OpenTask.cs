using Lajur.Host.TryOut.Moves;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Sop;

namespace Lajur.Host.TryOut.Standing;

/// <summary>A task that waits in a lane of a try-out.</summary>
public sealed record OpenTask
{
    public required TaskRef Ref { get; init; }

    public required string? StepNumber { get; init; }

    public required string Title { get; init; }

    public required SopLane Lane { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>True once it was due and not done.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Who of the lane may take it; empty when it was taken, or nobody may.</summary>
    public required IReadOnlyList<TaskHand> Hands { get; init; }

    /// <summary>Who took it; null while it is free.</summary>
    public required string? HolderName { get; init; }

    /// <summary>The task as whoever took it sees it; null while it is free, and for all but the one that is looked at.</summary>
    public WorkItemView? Item { get; init; }
}

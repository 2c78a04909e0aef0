using Lajur.Registry.Inbox;

namespace Lajur.Registry.Desk;

/// <summary>A step reached a lane: put it in the lane's inbox.</summary>
public sealed record OpenWorkItem
{
    public required string InstanceId { get; init; }

    public required string ActivityId { get; init; }

    public required string NodeId { get; init; }

    public required string BookmarkId { get; init; }

    /// <summary>The lane's key in the office of the case.</summary>
    public required string LaneKey { get; init; }

    public required string Title { get; init; }

    public string? Instructions { get; init; }

    /// <summary>A form of the service; null when the outcome is all that is asked.</summary>
    public string? FormKey { get; init; }

    /// <summary>The version that goes with the run's drawing; null for the newest that came with the program.</summary>
    public int? FormVersion { get; init; }

    /// <summary>The first values of the form's fields: a JSON object, a text or a list of texts per field.</summary>
    public string? Prefill { get; init; }

    public required IReadOnlyList<WorkItemOutcome> Outcomes { get; init; }

    public string? StepNumber { get; init; }

    public string? Requirements { get; init; }

    public string? Output { get; init; }

    /// <summary>The norm in business time as the drawing writes it; null when the step has none.</summary>
    public string? Duration { get; init; }

    /// <summary>Activities whose officers may not do this one too.</summary>
    public IReadOnlyList<string> NotSameAs { get; init; } = [];

    /// <summary>True when whoever took the case in at the counter may not do it either.</summary>
    public bool NotReceiver { get; init; }

    /// <summary>True when whoever does it is to know the matter, not the person behind it.</summary>
    public bool HidesApplicant { get; init; }

    public WorkItemKind Kind { get; init; } = WorkItemKind.Task;
}

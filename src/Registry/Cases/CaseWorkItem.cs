using Lajur.Registry.Inbox;

namespace Lajur.Registry.Cases;

/// <summary>A step of a case as its page lists it.</summary>
public sealed record CaseWorkItem
{
    public required Guid Id { get; init; }

    public required string LaneKey { get; init; }

    public required string? StepNumber { get; init; }

    public required string Title { get; init; }

    public required WorkItemState State { get; init; }

    public required string? ClaimedByName { get; init; }

    public required string? CompletedByName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The label of the outcome that was chosen.</summary>
    public required string? OutcomeLabel { get; init; }

    public required IReadOnlyList<AnsweredField> Answers { get; init; }

    /// <summary>The step's norm; null when the step has none.</summary>
    public required ClockView? Clock { get; init; }

    /// <summary>True when the officer who looks may open it in the inbox.</summary>
    public required bool MayOpen { get; init; }
}

using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Replays.Flow;

/// <summary>A step of a drawing.</summary>
internal sealed record FlowStep
{
    public required string Id { get; init; }

    public required FlowKind Kind { get; init; }

    /// <summary>Null for a step that nobody's inbox shows.</summary>
    public string? LaneKey { get; init; }

    /// <summary>The norm of its row; null when it has none.</summary>
    public BusinessDuration? Norm { get; init; }

    /// <summary>True when several of its ways can be taken at once.</summary>
    public bool TakesSeveral { get; init; }

    /// <summary>True when the first who comes goes on and the others are called off.</summary>
    public bool TakesFirst { get; init; }
}

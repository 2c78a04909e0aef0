using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Plans;

/// <summary>A step of the source version and what takes its place.</summary>
public sealed record PlaceView
{
    /// <summary>The step, by id path.</summary>
    public required string NodeId { get; init; }

    /// <summary>Its number and title as in the SOP.</summary>
    public required string Name { get; init; }

    /// <summary>Whose it is; null for what is no step of an officer.</summary>
    public required SopLane? Lane { get; init; }

    /// <summary>True for a row of the SOP; what else is in the drawing seldom needs a look.</summary>
    public required bool IsRow { get; init; }

    /// <summary>What takes its place, by id path; null for nothing.</summary>
    public required string? Target { get; init; }

    /// <summary>What may take its place: everything of its type.</summary>
    public required IReadOnlyList<PlaceOption> Options { get; init; }

    /// <summary>How many cases stand there now, in somebody's inbox.</summary>
    public required int Cases { get; init; }

    /// <summary>What is wrong with the pair, or to be known of it.</summary>
    public required IReadOnlyList<string> Remarks { get; init; }

    /// <summary>True when cases stand there and nothing takes its place: they cannot be moved.</summary>
    public bool IsMissing => Target is null && Cases > 0;
}

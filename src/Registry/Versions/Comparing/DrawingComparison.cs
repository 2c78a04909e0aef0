namespace Lajur.Registry.Versions.Comparing;

/// <summary>What a later version of a drawing does differently from an earlier one.</summary>
public sealed record DrawingComparison
{
    public required ComparedVersion Before { get; init; }

    public required ComparedVersion After { get; init; }

    /// <summary>Every box of the earlier version.</summary>
    public required IReadOnlyList<DrawnStep> BoxesBefore { get; init; }

    /// <summary>Every box of the later version.</summary>
    public required IReadOnlyList<DrawnStep> BoxesAfter { get; init; }

    /// <summary>Name, description, order of the lanes, variables and settings.</summary>
    public required IReadOnlyList<ValueChange> General { get; init; }

    /// <summary>In the order of the SOP, boxes without a row behind.</summary>
    public required IReadOnlyList<StepChange> Steps { get; init; }

    public required IReadOnlyList<ArrowChange> Arrows { get; init; }

    public required IReadOnlyList<FormChange> Forms { get; init; }

    /// <summary>Standard and identity page.</summary>
    public required IReadOnlyList<ValueChange> Texts { get; init; }

    /// <summary>How many boxes only stand elsewhere on the canvas, which changes nothing of the procedure.</summary>
    public required int MovedBoxes { get; init; }

    /// <summary>True when nothing of the procedure and its texts differs.</summary>
    public bool IsSame => General.Count + Steps.Count + Arrows.Count + Forms.Count + Texts.Count == 0;
}

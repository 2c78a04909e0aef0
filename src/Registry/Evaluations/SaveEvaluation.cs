namespace Lajur.Registry.Evaluations;

/// <summary>A leader of the office writes findings and decision; finished, it stays as it is.</summary>
public sealed record SaveEvaluation
{
    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 8000;

    public required Guid EvaluationId { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Findings { get; init; }

    public required string Decision { get; init; }

    public required StandardVerdict? Verdict { get; init; }

    /// <summary>True to finish it, false to keep it for later.</summary>
    public required bool IsFinal { get; init; }

    /// <summary>The revision that was seen.</summary>
    public required int Revision { get; init; }
}

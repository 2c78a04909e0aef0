using Lajur.Registry.Cases;

namespace Lajur.Registry.Evaluations;

/// <summary>An evaluation as its page shows it.</summary>
public sealed record EvaluationView
{
    public required Evaluation Evaluation { get; init; }

    public required string OfficeName { get; init; }

    public required string Title { get; init; }

    /// <summary>"November 2026", "Tahun 2026 · Pelayanan Informasi".</summary>
    public required string Subject { get; init; }

    /// <summary>The service's name in addresses; null when it is about the office.</summary>
    public required string? ServiceSlug { get; init; }

    public required string DueText { get; init; }

    public required ClockTone Tone { get; init; }

    /// <summary>Why it is due when it is, in words.</summary>
    public required string Derivation { get; init; }

    /// <summary>True when this officer leads the office.</summary>
    public required bool MayWrite { get; init; }
}

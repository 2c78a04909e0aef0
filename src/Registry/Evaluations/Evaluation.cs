namespace Lajur.Registry.Evaluations;

/// <summary>
/// An evaluation that an office owes: it makes itself when its period is over, with the figures of that day, and is a task of
/// whoever leads the office until findings and decision are written.
/// </summary>
public sealed class Evaluation
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>The service whose standard it is about; null when it is about the whole office.</summary>
    public Guid? ServiceId { get; init; }

    public required EvaluationKind Kind { get; init; }

    /// <summary>As <see cref="Surveys.Results.SurveyPeriod.Code"/> writes it.</summary>
    public required string Period { get; init; }

    /// <summary>Unique: kind, office or service, and period.</summary>
    public required string Key { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>As they were when it was made, stored as JSON.</summary>
    public required IReadOnlyList<EvaluatedService> Figures { get; init; }

    public string? Findings { get; internal set; }

    public string? Decision { get; internal set; }

    /// <summary>Only for the standard of a service.</summary>
    public StandardVerdict? Verdict { get; internal set; }

    public string? SavedByName { get; internal set; }

    public DateTimeOffset? SavedAt { get; internal set; }

    /// <summary>When it was finished; it does not change any more.</summary>
    public DateTimeOffset? CompletedAt { get; internal set; }

    public string? CompletedByName { get; internal set; }

    public string? CompletedByPosition { get; internal set; }

    public int Revision { get; internal set; }
}

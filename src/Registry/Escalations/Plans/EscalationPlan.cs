namespace Lajur.Registry.Escalations.Plans;

/// <summary>When a service reminds whom: one ladder for the promise to the applicant, one for the norm of each step.</summary>
public sealed record EscalationPlan
{
    /// <summary>The most rungs of a ladder.</summary>
    public const int MaxRungs = 10;

    /// <summary>The latest rung, in percent of the budget.</summary>
    public const int LatestShare = 1000;

    /// <summary>Rungs for the promise, from the earliest.</summary>
    public required IReadOnlyList<EscalationRung> Promise { get; init; }

    /// <summary>Rungs for the norm of a step, from the earliest.</summary>
    public required IReadOnlyList<EscalationRung> Step { get; init; }

    /// <summary>Who changed it last; null for what ships.</summary>
    public string? ChangedByName { get; init; }

    public DateTimeOffset? ChangedAt { get; init; }

    /// <summary>For services that name none.</summary>
    public static EscalationPlan Usual { get; } = new()
    {
        Promise =
        [
            new(50, EscalationAudience.Lane), new(80, EscalationAudience.Lane), new(100, EscalationAudience.Supervisor),
            new(125, EscalationAudience.Secretary), new(150, EscalationAudience.Head),
        ],
        Step = [new(80, EscalationAudience.Lane), new(150, EscalationAudience.Supervisor)],
    };
}

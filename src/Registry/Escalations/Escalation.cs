using Lajur.Registry.Escalations.Plans;

namespace Lajur.Registry.Escalations;

/// <summary>A rung that a clock reached. Of a clock and a rung there is one row, so that nobody is told twice.</summary>
public sealed class Escalation
{
    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid CaseId { get; init; }

    public required Guid ClockId { get; init; }

    /// <summary>Percent of the budget.</summary>
    public required int Share { get; init; }

    public required EscalationAudience Audience { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>False for a rung that was passed together with a later one to the same people: they were told of that.</summary>
    public required bool IsTold { get; init; }
}

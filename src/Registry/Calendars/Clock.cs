using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Calendars;

/// <summary>
/// A budget of business time that runs, stands still with a reason, and ends. A case's clock holds the promise of the
/// service standard, a work item's clock the norm of the SOP row. Everything but the ledger follows from it: a new
/// calendar gives a new due moment through <see cref="Recompute"/>.
/// </summary>
public sealed partial class Clock
{
    public Guid Id { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>Null for the clock of the case itself.</summary>
    public Guid? WorkItemId { get; set; }

    public BusinessDuration Budget { get; set; }

    /// <summary>Null before it has started.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Office time used up until <see cref="RunningSince"/>.</summary>
    public TimeSpan Consumed { get; set; }

    /// <summary>Null while it does not run.</summary>
    public DateTimeOffset? RunningSince { get; set; }

    /// <summary>When the budget is used up; null before the start and while it stands still.</summary>
    public DateTimeOffset? DueAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The ledger of why it stood still, in order.</summary>
    public List<ClockStop> Stops { get; set; } = [];

    public bool IsRunning => RunningSince is not null;

    public bool IsStopped => StartedAt is not null && FinishedAt is null && RunningSince is null;
}

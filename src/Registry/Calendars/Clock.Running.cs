using Lajur.Registry.Calendars.Stops;

namespace Lajur.Registry.Calendars;

public sealed partial class Clock
{
    /// <exception cref="InvalidOperationException">It has started before.</exception>
    public void Start(DateTimeOffset at, WorkingCalendar calendar)
    {
        Demand(StartedAt is null && FinishedAt is null, "start");
        StartedAt = RunningSince = at;
        DueAt = calendar.Add(at, Budget);
        WatchAt = MomentOf(EarliestShare, calendar);
    }

    /// <summary>Stands still from now on, as while the applicant completes the file.</summary>
    /// <param name="at">Now.</param>
    /// <param name="reason">One of the lawful reasons; it is shown and reported.</param>
    /// <param name="calendar">The office's calendar.</param>
    /// <param name="step">What the applicant does meanwhile, for a step of their own.</param>
    /// <param name="person">What the applicant is called in the ledger.</param>
    /// <exception cref="InvalidOperationException">It is not running, or the promise to the applicant does not stand still for this.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reason is none of the list.</exception>
    public void Stop(DateTimeOffset at, StopReason reason, WorkingCalendar calendar, string? step = null, string person = "pemohon")
    {
        Allow(reason);
        var words = reason.Words(step, person);
        Demand(IsRunning, "stop");
        Consumed += calendar.Between(RunningSince!.Value, at);
        WatchAt = DueAt < at ? at : null;
        RunningSince = DueAt = null;
        Stops.Add(new() { ClockId = Id, Number = Stops.Count + 1, From = at, Kind = reason, Reason = words });
    }

    /// <summary>Runs again: what was left of the budget when it stopped begins to count now.</summary>
    /// <exception cref="InvalidOperationException">It does not stand still.</exception>
    public void Resume(DateTimeOffset at, WorkingCalendar calendar)
    {
        Demand(IsStopped, "resume");
        Stops[^1].To = at;
        RunningSince = WatchAt = at;
        DueAt = DueBy(calendar);
    }

    /// <summary>Ends it, running or standing; <see cref="DueAt"/> stays as what it is measured against.</summary>
    /// <exception cref="InvalidOperationException">It never started or has ended before.</exception>
    public void Finish(DateTimeOffset at, WorkingCalendar calendar)
    {
        Demand(StartedAt is not null && FinishedAt is null, "finish");
        if (IsStopped)
        {
            Stops[^1].To = at;
            DueAt = DueBy(calendar);
        }

        Consumed = ConsumedAt(at, calendar);
        RunningSince = null;
        FinishedAt = at;
        WatchAt = DueAt < at ? at : null;
    }

    /// <summary>Runs again after it had ended too early: the time since its end counts as standing still, for this reason.</summary>
    /// <exception cref="InvalidOperationException">It has not ended, or the promise to the applicant does not stand still for this.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The reason is none of the list.</exception>
    public void TakeUp(DateTimeOffset at, StopReason reason, WorkingCalendar calendar)
    {
        Allow(reason);
        var words = reason.Words();
        Demand(FinishedAt is not null, "be taken up again");
        if (IsFinishedStanding)
        {
            Stops[^1].To = at;
        }
        else
        {
            Stops.Add(new() { ClockId = Id, Number = Stops.Count + 1, From = FinishedAt!.Value, To = at, Kind = reason, Reason = words });
        }

        FinishedAt = null;
        RunningSince = WatchAt = at;
        DueAt = DueBy(calendar);
    }

    /// <summary>Reckons consumption and due moment anew from the ledger, after the calendar has changed.</summary>
    /// <returns>True when the due moment moved.</returns>
    public bool Recompute(WorkingCalendar calendar)
    {
        if (StartedAt is not { } started)
        {
            return false;
        }

        var (before, since) = (DueAt, started);
        Consumed = TimeSpan.Zero;
        foreach (var stop in Stops)
        {
            Consumed += calendar.Between(since, stop.From);
            since = stop.To ?? stop.From;
        }

        Consumed += FinishedAt is { } finished && !IsFinishedStanding ? calendar.Between(since, finished) : TimeSpan.Zero;
        DueAt = IsStopped ? null : DueBy(calendar);
        WatchAt = RunningSince ?? WatchAt;
        return DueAt != before;
    }

    private bool IsFinishedStanding => Stops.Count > 0 && Stops[^1].To == FinishedAt;

    /// <summary>The budget from the start on, and after each stop what was left of it then. Once late, it stays so.</summary>
    private DateTimeOffset DueBy(WorkingCalendar calendar)
    {
        var due = calendar.Add(StartedAt!.Value, Budget);
        foreach (var stop in Stops.Where(stop => stop.To is not null && stop.From < due))
        {
            due = calendar.Add(stop.To!.Value, calendar.Between(stop.From, due));
        }

        return due;
    }

    private void Allow(StopReason reason)
    {
        if (WorkItemId is null && !reason.HoldsForPromise())
        {
            throw new InvalidOperationException($"The promise of case {CaseId} does not stand still for {reason}.");
        }
    }

    private void Demand(bool allowed, string verb)
    {
        if (!allowed)
        {
            var state = FinishedAt is not null ? "finished" : IsRunning ? "running" : IsStopped ? "stopped" : "not started";
            throw new InvalidOperationException($"Clock {Id} of case {CaseId} is {state}: it cannot {verb}.");
        }
    }
}

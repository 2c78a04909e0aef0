using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Starts, stops and ends the clocks of a case and its steps, by the office's calendar.</summary>
public sealed class CaseClocks(RegistryDb db, ICalendars calendars, TimeProvider time)
{
    /// <summary>Begins a clock; it stands at once while the case waits for the applicant.</summary>
    public async Task<Clock> StartAsync(
        Case matter, Guid? workItemId, BusinessDuration budget, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var clock = new Clock { Id = Guid.CreateVersion7(now), CaseId = matter.Id, WorkItemId = workItemId, Budget = budget };
        clock.Start(now, calendar);
        if (matter.Status == CaseStatus.WaitingForApplicant)
        {
            clock.Stop(now, ClockWords.WaitingForApplicant, calendar);
        }

        db.Set<Clock>().Add(clock);
        return clock;
    }

    /// <summary>Stops every running clock of a case; its open items have no due time meanwhile.</summary>
    public async Task StopAllAsync(Case matter, string reason, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        foreach (var clock in (await OpenAsync(matter.Id, ct)).Where(clock => clock.IsRunning))
        {
            clock.Stop(time.GetUtcNow(), reason, calendar);
            await MoveDueAsync(clock, ct);
        }
    }

    /// <summary>Lets every clock that stands run again; due times move by what was left of each budget.</summary>
    public async Task ResumeAllAsync(Case matter, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        foreach (var clock in (await OpenAsync(matter.Id, ct)).Where(clock => clock.IsStopped))
        {
            clock.Resume(time.GetUtcNow(), calendar);
            await MoveDueAsync(clock, ct);
        }
    }

    /// <summary>
    /// Gives the clock of an open step another norm, as if it had been so from the step's beginning; without one it has none
    /// any more.
    /// </summary>
    /// <returns>When the step is due now; null when it has no norm or its clock stands still.</returns>
    public async Task<DateTimeOffset?> RebudgetAsync(Case matter, WorkItem item, BusinessDuration? budget, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var clock = (await OpenAsync(matter.Id, ct)).Find(one => one.WorkItemId == item.Id);
        if (budget is not { } norm)
        {
            if (clock is not null)
            {
                db.Set<Clock>().Remove(clock);
            }

            return null;
        }

        if (clock is null)
        {
            clock = await StartAsync(matter, item.Id, norm, ct);
            clock.StartedAt = item.CreatedAt;
            clock.RunningSince = clock.IsRunning ? item.CreatedAt : null;
        }

        clock.Budget = norm;
        clock.Recompute(calendar);
        return clock.DueAt;
    }

    /// <summary>Ends the clock of one step, if it has one.</summary>
    public Task FinishAsync(WorkItem item, CancellationToken ct) =>
        FinishAsync(item.CaseId, item.OfficeId, clock => clock.WorkItemId == item.Id, ct);

    /// <summary>Lets the clock of a step run again that ended when the case was held; the time between stands in its ledger.</summary>
    public async Task TakeUpAsync(WorkItem item, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(item.OfficeId, ct);
        if (await db.Set<Clock>().FirstOrDefaultAsync(c => c.WorkItemId == item.Id && c.FinishedAt != null, ct) is { } clock)
        {
            clock.TakeUp(time.GetUtcNow(), ClockWords.HeldByFault, calendar);
            await MoveDueAsync(clock, ct);
        }
    }

    /// <summary>Ends every clock of a case.</summary>
    public Task FinishAllAsync(Case matter, CancellationToken ct) =>
        FinishAsync(matter.Id, matter.OfficeId, _ => true, ct);

    private async Task FinishAsync(Guid caseId, Guid officeId, Func<Clock, bool> which, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(officeId, ct);
        foreach (var clock in (await OpenAsync(caseId, ct)).Where(which))
        {
            clock.Finish(time.GetUtcNow(), calendar);
        }
    }

    private Task<List<Clock>> OpenAsync(Guid caseId, CancellationToken ct) =>
        db.Set<Clock>().Where(c => c.CaseId == caseId && c.StartedAt != null && c.FinishedAt == null).ToListAsync(ct);

    private async Task MoveDueAsync(Clock clock, CancellationToken ct)
    {
        if (clock.WorkItemId is { } id)
        {
            await db.Set<WorkItem>().Where(i => i.Id == id)
                .ExecuteUpdateAsync(set => set.SetProperty(i => i.DueAt, clock.DueAt), ct);
        }
    }
}

using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Calendars.Stops;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Starts, stops and ends the clocks of a case and its steps, by the office's calendar.</summary>
public sealed class CaseClocks(RegistryDb db, ICalendars calendars, TimeProvider time)
{
    /// <summary>Begins a clock; it stands at once while the case waits for the applicant.</summary>
    public async Task<Clock> StartAsync(
        Case matter, Guid? workItemId, BusinessDuration budget, CancellationToken ct)
    {
        var clock = new Clock
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            CaseId = matter.Id,
            WorkItemId = workItemId,
            Budget = budget,
        };
        await BeginAsync(clock, matter, ct);
        db.Set<Clock>().Add(clock);
        return clock;
    }

    /// <summary>Keeps the promise of a case whose clock begins at a later step.</summary>
    public void Prepare(Case matter, BusinessDuration budget) => db.Set<Clock>().Add(
        new() { Id = Guid.CreateVersion7(time.GetUtcNow()), CaseId = matter.Id, Budget = budget });

    /// <summary>Begins the clock of a case that waits for its beginning.</summary>
    /// <returns>Null when there is none, or it began before.</returns>
    public async Task<Clock?> BeginAsync(Case matter, CancellationToken ct)
    {
        var clock = await db.Set<Clock>()
            .FirstOrDefaultAsync(c => c.CaseId == matter.Id && c.WorkItemId == null && c.StartedAt == null, ct);
        if (clock is not null)
        {
            await BeginAsync(clock, matter, ct);
            await MoveDueAsync(clock, ct);
        }

        return clock;
    }

    /// <summary>When the promise of a case is used up; null while it does not count, or when there is none.</summary>
    public async Task<DateTimeOffset?> PromisedAsync(Case matter, CancellationToken ct) =>
        (await OpenAsync(matter.Id, ct)).Find(clock => clock.WorkItemId is null)?.DueAt;

    /// <summary>Stops every running clock of a case while this is asked of its applicant; its open items have no due time meanwhile.</summary>
    public async Task StopAllAsync(Case matter, CompletionRequest asked, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var person = await PersonAsync(matter, ct);
        foreach (var clock in (await OpenAsync(matter.Id, ct)).Where(clock => clock.IsRunning))
        {
            clock.Stop(time.GetUtcNow(), ClockWords.Waiting(asked), calendar, asked.Step, person);
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

    /// <summary>
    /// Gives the open clocks of a case the norms they had, as if they had had no other since. What they used up is reckoned anew from
    /// their ledgers, by the calendar as it is now.
    /// </summary>
    /// <returns>The first moment at which a step is due, when one is due otherwise than it was; null when none is.</returns>
    internal async Task<DateTimeOffset?> RestoreAsync(Case matter, IReadOnlyList<Clock> before, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var now = await db.Set<Clock>().Where(c => c.CaseId == matter.Id && c.FinishedAt == null).ToListAsync(ct);
        db.RemoveRange(now.Where(clock => !before.Any(one => one.Id == clock.Id)));
        DateTimeOffset? first = null;
        var moved = false;
        foreach (var then in before)
        {
            var was = then.DueAt;
            if (now.Find(one => one.Id == then.Id) is { } clock)
            {
                clock.Budget = then.Budget;
            }
            else
            {
                db.Add(clock = then);
            }

            clock.Recompute(calendar);
            await MoveDueAsync(clock, ct);
            if (clock.WorkItemId is not null && clock.DueAt is { } due)
            {
                moved |= due != was;
                first = first < due ? first : due;
            }
        }

        await db.SaveChangesAsync(ct);
        return moved ? first : null;
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
            clock.TakeUp(time.GetUtcNow(), StopReason.HeldByFault, calendar);
            await MoveDueAsync(clock, ct);
        }
    }

    /// <summary>The service made its product: the clock of the case ends, whenever the applicant comes for it.</summary>
    public Task KeepPromiseAsync(Case matter, CancellationToken ct) =>
        FinishAsync(matter.Id, matter.OfficeId, clock => clock.WorkItemId is null, ct);

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

    private async Task BeginAsync(Clock clock, Case matter, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        clock.Start(time.GetUtcNow(), calendar);
        if (matter.Status == CaseStatus.WaitingForApplicant)
        {
            clock.Stop(time.GetUtcNow(), StopReason.FileIncomplete, calendar, person: await PersonAsync(matter, ct));
        }
    }

    /// <summary>What the applicant of a case is called in the ledger of its clocks.</summary>
    private async Task<string> PersonAsync(Case matter, CancellationToken ct) =>
        ServiceWords.Of(await ServiceCatalog.KindOfAsync(db, matter.ServiceId, ct)).Person;

    private Task<List<Clock>> OpenAsync(Guid caseId, CancellationToken ct) =>
        db.Set<Clock>().Where(c => c.CaseId == caseId && c.StartedAt != null && c.FinishedAt == null).ToListAsync(ct);

    /// <summary>A step is due by its own clock; one without a norm, when the promise of the case is.</summary>
    internal Task<int> MoveDueAsync(Clock clock, CancellationToken ct)
    {
        var items = clock.WorkItemId is { } id
            ? db.Set<WorkItem>().Where(i => i.Id == id)
            : db.Set<WorkItem>().Where(i => i.CaseId == clock.CaseId && i.Duration == null && i.Kind == WorkItemKind.Task
                && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed));
        return items.ExecuteUpdateAsync(set => set.SetProperty(i => i.DueAt, clock.DueAt), ct);
    }
}

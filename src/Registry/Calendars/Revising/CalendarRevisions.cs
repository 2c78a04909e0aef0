using Lajur.Engine.Storage;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Guarantees;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Calendars.Revising;

/// <summary>
/// Moves the clocks that run by a calendar that was revised: each case in a transaction of its own, so that a host that dies
/// on the way leaves whole cases, and the next one goes on with the rest. Doing it twice changes nothing twice.
/// </summary>
public sealed class CalendarRevisions(
    RegistryDb db, IStepTransaction step, CaseRuns runs, ICalendars calendars, CaseBooks books, GuaranteeReview guarantees)
{
    private readonly RunningClocks _clocks = new(db);

    /// <summary>Applies what was recorded and not yet applied, the last recorded first: that is whose change it is.</summary>
    /// <returns>How many clocks moved.</returns>
    public async Task<int> ApplyAsync(CancellationToken ct = default)
    {
        var moved = 0;
        foreach (var edition in await db.Set<CalendarEdition>().AsNoTracking()
            .Where(e => e.AppliedAt == null).OrderByDescending(e => e.RecordedAt).ToListAsync(ct))
        {
            moved += await MoveAsync(edition.OfficeId, edition.Decree, edition.RecordedByName, ct);
            await db.Set<CalendarEdition>().Where(e => e.Id == edition.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(e => e.AppliedAt, books.Now), ct);
        }

        foreach (var year in await db.Set<HolidayYear>().AsNoTracking()
            .Where(y => y.AppliedAt == null).OrderByDescending(y => y.RecordedAt).ToListAsync(ct))
        {
            foreach (var office in await db.Set<Office>().Select(office => office.Id).ToListAsync(ct))
            {
                moved += await MoveAsync(office, year.Decree, year.RecordedByName, ct);
            }

            await db.Set<HolidayYear>().Where(y => y.Id == year.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(y => y.AppliedAt, books.Now), ct);
        }

        return moved;
    }

    private async Task<int> MoveAsync(Guid officeId, string decree, string? by, CancellationToken ct)
    {
        var calendar = await calendars.GetAsync(officeId, ct);
        HashSet<Guid> cases = [];
        await foreach (var clock in _clocks.MovedByAsync(officeId, calendar, ct))
        {
            cases.Add(clock.CaseId);
        }

        var moved = 0;
        foreach (var id in cases)
        {
            moved += await step.ExecuteAsync(inner => MoveCaseAsync(id, calendar, decree, by, inner), ct);
            db.ChangeTracker.Clear();
        }

        await guarantees.ReviewAsync(officeId, calendar, decree, ct);
        return moved;
    }

    private async Task<int> MoveCaseAsync(Guid caseId, WorkingCalendar calendar, string decree, string? by, CancellationToken ct)
    {
        await runs.LockAsync(await db.Set<Case>().Where(c => c.Id == caseId).Select(c => c.InstanceId).SingleAsync(ct), ct);
        var matter = await db.Set<Case>().SingleAsync(c => c.Id == caseId, ct);
        var actor = by is null ? Actor.System : new Actor(null, by);
        DateTimeOffset? first = null;
        var moved = 0;
        foreach (var clock in await db.Set<Clock>().Where(c => c.CaseId == caseId && c.DueAt != null && c.FinishedAt == null).ToListAsync(ct))
        {
            var before = clock.DueAt;
            var isMoved = clock.Recompute(calendar);
            first = clock.WorkItemId is null || first < clock.DueAt ? first : clock.DueAt;
            if (!isMoved)
            {
                continue;
            }

            moved++;
            await books.Clocks.MoveDueAsync(clock, ct);
            var facts = new CaseFacts { DueBefore = before, DueAt = clock.DueAt, Message = decree };
            if (clock.WorkItemId is { } itemId)
            {
                var item = await db.Set<WorkItem>().AsNoTracking().SingleAsync(i => i.Id == itemId, ct);
                books.History.Add(item, CaseEventKind.DueMoved, actor, facts);
                books.News.Tell(NewsKind.WorkItemDueMoved, item, matter.Number);
            }
            else
            {
                books.History.Add(caseId, CaseEventKind.DueMoved, actor, facts);
            }
        }

        if (moved > 0 && first is { } due)
        {
            await runs.MoveStepTimersAsync(matter.InstanceId, due, ct);
        }

        if (moved > 0)
        {
            matter.Revision++;
            books.News.TellChanged(matter);
            await db.SaveChangesAsync(ct);
        }

        return moved;
    }
}

using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Guarantees;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Escalations;

/// <summary>Looks at one clock, inside a transaction: reminds, and notices that a promise was not kept.</summary>
public sealed class ClockLook(
    RegistryDb db, IWorkflowStore store, ICalendars calendars, CaseBooks books, EscalationDesk escalations, GuaranteeDesk guarantees)
{
    internal async Task<bool> LookAsync(Guid clockId, string instanceId, CancellationToken ct)
    {
        await store.LockInstanceAsync(instanceId, ct);
        var clock = await db.Set<Clock>().SingleOrDefaultAsync(c => c.Id == clockId, ct);
        if (clock?.WatchAt is not { } at || at > books.Now)
        {
            return false;
        }

        var matter = await db.Set<Case>().SingleAsync(c => c.Id == clock.CaseId, ct);
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var seesBreach = clock.WorkItemId is null && !await SeeBreachAsync(matter, clock, calendar, ct);
        var shares = clock.IsRunning ? await escalations.TellAsync(matter, clock, calendar, ct) : [];
        clock.WatchFor(shares, seesBreach && clock.IsRunning, calendar);
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <returns>True when the promise was broken, and that is known now.</returns>
    private async Task<bool> SeeBreachAsync(Case matter, Clock clock, WorkingCalendar calendar, CancellationToken ct)
    {
        if (clock.FindBreach(books.Now, calendar) is not { } due)
        {
            return false;
        }

        await guarantees.OpenForBreachAsync(matter, due, ct);
        return true;
    }
}

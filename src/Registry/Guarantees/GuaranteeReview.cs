using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Guarantees;

/// <summary>
/// After a calendar was revised: says of guarantees for a broken promise whether it was broken by the calendar as it holds
/// now. What the applicant was told stands, and stays a task until a leader ends it; the record says both.
/// </summary>
public sealed class GuaranteeReview(RegistryDb db, IStepTransaction step, IWorkflowStore store, GuaranteeDesk desk, CaseBooks books)
{
    /// <summary>How far back a revision is looked into; reports older than that are closed.</summary>
    private static readonly TimeSpan Reach = TimeSpan.FromDays(400);

    internal async Task ReviewAsync(Guid officeId, WorkingCalendar calendar, string decree, CancellationToken ct)
    {
        var since = books.Now - Reach;
        var raised = await db.Set<Guarantee>().AsNoTracking()
            .Where(g => g.OfficeId == officeId && g.Cause == GuaranteeCause.Breach && g.NoBreachSince == null && g.RaisedAt >= since)
            .Select(g => new { g.Id, g.CaseId }).ToListAsync(ct);
        foreach (var one in raised)
        {
            await step.ExecuteAsync(inner => ReviewAsync(one.Id, one.CaseId, calendar, decree, inner), ct);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> ReviewAsync(Guid id, Guid caseId, WorkingCalendar calendar, string decree, CancellationToken ct)
    {
        var matter = await db.Set<Case>().SingleAsync(c => c.Id == caseId, ct);
        await store.LockInstanceAsync(matter.InstanceId, ct);
        var clock = await db.Set<Clock>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == caseId && c.WorkItemId == null, ct);
        clock?.Recompute(calendar);
        if (clock is null || clock.FindBreach(books.Now, calendar) is not null)
        {
            return false;
        }

        var guarantee = await db.Set<Guarantee>().SingleAsync(g => g.Id == id, ct);
        guarantee.NoBreachSince = books.Now;
        guarantee.Revision++;
        desk.Write(
            matter, guarantee, CaseEventKind.GuaranteeReviewed, Actor.System,
            $"Menurut kalender kerja yang direvisi ({decree}), janji waktu tidak terlampaui. Hak yang sudah diberitahukan tetap berlaku sampai pimpinan memutuskan lain.");
        await db.SaveChangesAsync(ct);
        return true;
    }
}

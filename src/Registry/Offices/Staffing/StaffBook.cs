using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Numbering;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices.Substitutions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Staffing;

/// <summary>What every change of staff does: its line in the book, and work that nobody may do any more back to its lane.</summary>
public sealed class StaffBook(RegistryDb db, IStepTransaction step, CaseBooks books)
{
    internal void Write(CaseOfficer by, Guid officerId, string sentence) => db.Add(new StaffChange
    {
        Id = books.NewId(),
        OfficeId = by.OfficeId,
        OfficerId = officerId,
        At = books.Now,
        ByName = by.Name,
        Sentence = sentence,
    });

    /// <summary>Gives back what substitutes still hold after the last day: a substitution ends by the calendar, with nobody there.</summary>
    public async Task ReturnEndedAsync(CancellationToken ct = default)
    {
        var now = books.Now;
        var substitutes = await db.Set<Substitution>()
            .Where(s => s.Until <= now
                && db.Set<WorkItem>().Any(i => i.ClaimedById == s.SubstituteId && i.State == WorkItemState.Claimed))
            .Select(s => s.SubstituteId).Distinct().ToListAsync(ct);
        foreach (var substitute in substitutes)
        {
            await step.ExecuteAsync(
                async inner =>
                {
                    await ReturnWorkAsync(substitute, Actor.System, inner);
                    return true;
                },
                ct);
        }
    }

    /// <summary>Gives back what an officer has taken in lanes that are no longer theirs; all of it when they have left.</summary>
    internal async Task ReturnWorkAsync(Guid officerId, Actor by, CancellationToken ct)
    {
        var active = await db.Set<Officer>().AnyAsync(o => o.Id == officerId && o.IsActive, ct);
        var held = active ? await db.LanesHeldBy(officerId, books.Now).Select(lane => lane.Key).ToListAsync(ct) : [];
        var taken = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => i.ClaimedById == officerId && i.State == WorkItemState.Claimed && !held.Contains(i.LaneKey)).ToListAsync(ct);
        foreach (var item in taken)
        {
            var released = await db.Set<WorkItem>().Where(i => i.Id == item.Id && i.State == WorkItemState.Claimed && i.ClaimedById == officerId)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.State, WorkItemState.Available)
                        .SetProperty(i => i.ClaimedById, (Guid?)null)
                        .SetProperty(i => i.ClaimedAt, (DateTimeOffset?)null)
                        .SetProperty(i => i.Revision, i => i.Revision + 1), ct);
            if (released == 1)
            {
                books.History.Add(item, CaseEventKind.Released, by);
                books.News.Tell(NewsKind.WorkItemReleased, item, await db.NumberAsync(item.CaseId, ct), by.Id);
            }
        }

        await db.SaveChangesAsync(ct);
    }
}

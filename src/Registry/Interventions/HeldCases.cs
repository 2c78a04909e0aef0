using Lajur.Engine.Storage;
using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Interventions;

/// <summary>Lets a case that was held go on: what its run still waits for is offered and asked again.</summary>
public sealed class HeldCases(RegistryDb db, IWorkflowStore store, ICalendars calendars, CaseBooks books)
{
    /// <summary>Before the run goes on: its steps find a case that is open. False when it was not held.</summary>
    internal async Task<bool> TakeUpAsync(Case matter, CancellationToken ct)
    {
        if (matter.Status != CaseStatus.Faulted)
        {
            return false;
        }

        matter.Status = CaseStatus.Running;
        matter.Revision++;
        await db.SaveChangesAsync(ct);
        return true;
    }

    /// <summary>After the run went on and did not break again.</summary>
    internal async Task OfferAgainAsync(Case matter, CancellationToken ct)
    {
        var bookmarks = (await store.ListBookmarksAsync(matter.InstanceId, ct)).Select(b => b.Id).ToHashSet(StringComparer.Ordinal);
        books.History.Add(matter.Id, CaseEventKind.TakenUp, Actor.System);
        await OfferItemsAsync(matter, bookmarks, ct);
        await AskAgainAsync(matter, bookmarks, ct);
        matter.Revision++;
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }

    private async Task OfferItemsAsync(Case matter, HashSet<string> bookmarks, CancellationToken ct)
    {
        var withdrawn = await db.Set<WorkItem>().AsNoTracking()
            .Where(i => i.CaseId == matter.Id && i.State == WorkItemState.Cancelled && bookmarks.Contains(i.BookmarkId))
            .ToListAsync(ct);
        foreach (var item in withdrawn)
        {
            await db.Set<WorkItem>().Where(i => i.Id == item.Id && i.State == WorkItemState.Cancelled)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.State, WorkItemState.Available)
                        .SetProperty(i => i.ClaimedById, (Guid?)null)
                        .SetProperty(i => i.ClaimedAt, (DateTimeOffset?)null)
                        .SetProperty(i => i.Revision, i => i.Revision + 1), ct);
            await books.Clocks.TakeUpAsync(item, ct);
            books.History.Add(item, CaseEventKind.StepReturned, Actor.System);
            books.News.Tell(NewsKind.WorkItemOpened, item, matter.Number);
        }
    }

    /// <summary>The applicant keeps the business time that was left to complete the file when the case was held.</summary>
    private async Task AskAgainAsync(Case matter, HashSet<string> bookmarks, CancellationToken ct)
    {
        var expired = await db.Set<CompletionRequest>()
            .Where(r => r.CaseId == matter.Id && r.State == CompletionRequestState.Expired && bookmarks.Contains(r.BookmarkId))
            .ToListAsync(ct);
        if (expired.Count == 0)
        {
            return;
        }

        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        var heldAt = await db.Set<CaseEvent>().Where(e => e.CaseId == matter.Id && e.Kind == CaseEventKind.Faulted)
            .OrderByDescending(e => e.Id).Select(e => (DateTimeOffset?)e.At).FirstOrDefaultAsync(ct) ?? books.Now;
        foreach (var request in expired)
        {
            request.State = CompletionRequestState.Open;
            if (request.GiveUpAt is { } giveUpAt && giveUpAt > heldAt)
            {
                request.GiveUpAt = calendar.Add(books.Now, calendar.Between(heldAt, giveUpAt));
            }
        }

        matter.Status = CaseStatus.WaitingForApplicant;
        await db.SaveChangesAsync(ct);
        await books.Clocks.StopAllAsync(matter, expired[^1], ct);
    }
}

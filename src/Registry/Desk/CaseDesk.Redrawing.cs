using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Desk;

public sealed partial class CaseDesk
{
    /// <summary>
    /// The step of an open item was drawn anew while the case stands there: the item says what the drawing says now, and its
    /// clock has the new norm from the item's beginning. Whoever holds it keeps it while lane and person still fit. The form's
    /// version stays while the form does.
    /// </summary>
    /// <returns>The item as it is now; null when none is open at that bookmark.</returns>
    /// <exception cref="InvalidOperationException">The office has no such lane, the service no such form, or the norm is no duration.</exception>
    public async Task<WorkItem?> RedrawWorkItemAsync(OpenWorkItem command, CancellationToken ct = default)
    {
        if (await FindOpenAsync(command.BookmarkId, ct) is not { } item)
        {
            return null;
        }

        var matter = await GetCaseAsync(command.InstanceId, ct);
        var drawn = await NewItemAsync(command, matter, ct);
        var form = drawn.FormKey == item.FormKey ? item.FormVersion : drawn.FormVersion;
        var due = await books.Clocks.RebudgetAsync(
            matter, item, drawn.Duration is { Length: > 0 } norm ? Norm(norm) : null, ct)
            ?? (drawn is { Duration: null, Kind: WorkItemKind.Task } ? await books.Clocks.PromisedAsync(matter, ct) : null);
        var late = due > books.Now ? null : item.LateAt;
        var answersStand = drawn.FormKey == item.FormKey && drawn.Outcomes.SequenceEqual(item.Outcomes);
        await db.Set<WorkItem>().Where(i => i.Id == item.Id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.Title, drawn.Title)
                .SetProperty(i => i.Instructions, drawn.Instructions)
                .SetProperty(i => i.FormKey, drawn.FormKey)
                .SetProperty(i => i.FormVersion, form)
                .SetProperty(i => i.Prefill, drawn.Prefill)
                .SetProperty(i => i.Outcomes, drawn.Outcomes)
                .SetProperty(i => i.StepNumber, drawn.StepNumber)
                .SetProperty(i => i.Requirements, drawn.Requirements)
                .SetProperty(i => i.Output, drawn.Output)
                .SetProperty(i => i.Duration, drawn.Duration)
                .SetProperty(i => i.ExcludedOfficers, drawn.ExcludedOfficers)
                .SetProperty(i => i.DueAt, due)
                .SetProperty(i => i.LateAt, late)
                .SetProperty(i => i.Revision, i => answersStand ? i.Revision : i.Revision + 1),
            ct);
        await HandOverAsync(matter, item, drawn.LaneKey, item.ClaimedById is { } holder && drawn.Excludes(holder), ct);
        return await FindOpenAsync(command.BookmarkId, ct);
    }

    /// <summary>The lane of an open item was drawn anew; the item goes to the other lane's inbox.</summary>
    /// <exception cref="InvalidOperationException">The office has no such lane.</exception>
    public async Task HandOverAsync(string bookmarkId, string laneKey, CancellationToken ct = default)
    {
        if (await FindOpenAsync(bookmarkId, ct) is { } item)
        {
            var matter = await GetCaseAsync(item.InstanceId, ct);
            await HandOverAsync(matter, item, await KnownLaneAsync(matter, laneKey, ct), isTakenAway: false, ct);
        }
    }

    private async Task HandOverAsync(Case matter, WorkItem item, string laneKey, bool isTakenAway, CancellationToken ct)
    {
        if (laneKey == item.LaneKey && !isTakenAway)
        {
            // Nobody's task goes or comes, but what its row says may differ.
            books.News.Tell(item.State == WorkItemState.Claimed ? NewsKind.WorkItemClaimed : NewsKind.WorkItemReleased, item, matter.Number);
            return;
        }

        await db.Set<WorkItem>().Where(i => i.Id == item.Id).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.LaneKey, laneKey)
                .SetProperty(i => i.State, WorkItemState.Available)
                .SetProperty(i => i.ClaimedById, (Guid?)null)
                .SetProperty(i => i.ClaimedAt, (DateTimeOffset?)null)
                .SetProperty(i => i.Revision, i => i.Revision + 1),
            ct);
        var now = (await FindOpenAsync(item.BookmarkId, ct))!;
        books.News.Tell(NewsKind.WorkItemCancelled, item, matter.Number, item.ClaimedById);
        books.News.Tell(NewsKind.WorkItemOpened, now, matter.Number);
        books.History.Add(now, CaseEventKind.HandedOver, Actor.System, new() { FromLane = item.LaneKey });
        await SaveAsync(matter, ct);
    }

    private Task<WorkItem?> FindOpenAsync(string bookmarkId, CancellationToken ct) => db.Set<WorkItem>().AsNoTracking()
        .FirstOrDefaultAsync(
            i => i.BookmarkId == bookmarkId && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed), ct);
}

using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Numbering;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox;

/// <summary>Handles <see cref="ReleaseWorkItem"/>: by whoever holds the item, or by the lane's head for them.</summary>
public sealed class ReleaseWorkItemHandler(RegistryDb db, IStepTransaction step, WorkItemDoor door, CaseBooks books)
{
    private const string Operation = "release-work-item";

    public Task<WorkItemResult> HandleAsync(ReleaseWorkItem command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => ReleaseAsync(command, inner), ct);

    private async Task<WorkItemResult> ReleaseAsync(ReleaseWorkItem command, CancellationToken ct)
    {
        var (officer, item, refusal) = await door.EnterAsync(command.WorkItemId, command.OfficerId, ct);
        if (refusal is not null)
        {
            return refusal;
        }

        if (item!.State == WorkItemState.Available
            || await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null)
        {
            return new WorkItemResult.Done(item);
        }

        var (id, leads) = (officer!.Id, officer.Leads);
        var released = await db.Set<WorkItem>()
            .Where(i => i.Id == item.Id && i.State == WorkItemState.Claimed && (i.ClaimedById == id || leads))
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.State, WorkItemState.Available)
                    .SetProperty(i => i.ClaimedById, (Guid?)null)
                    .SetProperty(i => i.ClaimedAt, (DateTimeOffset?)null)
                    .SetProperty(i => i.Revision, i => i.Revision + 1), ct);
        var current = await door.FindAsync(item.Id, ct) ?? item;
        if (released == 0)
        {
            return await door.ExplainAsync(current, officer, ct);
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, item.Id, ct);
        books.History.Add(current, CaseEventKind.Released, officer.Actor);
        books.News.Tell(NewsKind.WorkItemReleased, current, await db.NumberAsync(current.CaseId, ct), officer.Id);
        await db.SaveChangesAsync(ct);
        return new WorkItemResult.Done(current);
    }
}

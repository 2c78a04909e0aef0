using Lajur.Engine.Storage;
using Lajur.Registry.Cases.Numbering;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Inbox.Turns;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox;

/// <summary>Handles <see cref="ClaimWorkItem"/>: one conditional statement, so that of two officers one wins.</summary>
public sealed class ClaimWorkItemHandler(RegistryDb db, IStepTransaction step, WorkItemDoor door, CaseBooks books)
{
    private const string Operation = "claim-work-item";

    private readonly TurnOrder _turns = new(db, books.History);

    public Task<WorkItemResult> HandleAsync(ClaimWorkItem command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => ClaimAsync(command, inner), ct);

    private async Task<WorkItemResult> ClaimAsync(ClaimWorkItem command, CancellationToken ct)
    {
        var (officer, item, refusal) = await door.EnterAsync(command.WorkItemId, command.OfficerId, ct);
        if (refusal is not null)
        {
            return refusal;
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null
            || (item!.State == WorkItemState.Claimed && item.ClaimedById == officer!.Id))
        {
            return new WorkItemResult.Done(item!);
        }

        var jump = await _turns.FindJumpAsync(item, officer!, ct);
        var now = books.Now;
        var claimed = await db.Set<WorkItem>()
            .Where(i => i.Id == item.Id && i.State == WorkItemState.Available)
            .ExecuteUpdateAsync(
                set => set.SetProperty(i => i.State, WorkItemState.Claimed)
                    .SetProperty(i => i.ClaimedById, officer!.Id)
                    .SetProperty(i => i.ClaimedAt, now)
                    .SetProperty(i => i.Revision, i => i.Revision + 1), ct);
        var current = await door.FindAsync(item.Id, ct) ?? item;
        if (claimed == 0)
        {
            return await door.ExplainAsync(current, officer!, ct);
        }

        await books.Operations.TryBeginAsync(Operation, command.OperationId, item.Id, ct);
        books.History.Add(current, CaseEventKind.Claimed, officer!.Actor);
        _turns.Record(current, officer, jump, command.Reason);
        books.News.Tell(NewsKind.WorkItemClaimed, current, await db.NumberAsync(current.CaseId, ct), officer.Id);
        await db.SaveChangesAsync(ct);
        return new WorkItemResult.Done(current);
    }
}

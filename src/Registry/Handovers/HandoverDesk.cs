using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Handovers;

/// <summary>Keeps who received what, inside the transaction of a step.</summary>
public sealed class HandoverDesk(RegistryDb db, CaseDesk cases, CaseBooks books)
{
    public async Task<Handover> RecordAsync(RecordHandover command, CancellationToken ct = default)
    {
        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var (by, _) = await cases.LastCompletedAsync(command.InstanceId, ct);
        var handover = new Handover
        {
            Id = books.NewId(),
            CaseId = matter.Id,
            Product = command.Product.CutTo(HandoverMapping.ProductLength),
            ReceivedBy = command.ReceivedBy.CutTo(HandoverMapping.NameLength),
            Relation = command.Relation is { } relation ? relation.CutTo(HandoverMapping.NameLength) : null,
            At = books.Now,
            HandedById = by.Id,
            HandedByName = by.Name,
        };
        db.Set<Handover>().Add(handover);
        books.History.Add(matter.Id, CaseEventKind.ProductGiven, by, new() { Step = handover.Product, ReceivedBy = handover.ReceivedBy });
        await cases.SaveAsync(matter, ct);
        return handover;
    }
}

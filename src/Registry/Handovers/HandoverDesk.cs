using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;

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
            Product = Cut(command.Product, HandoverMapping.ProductLength),
            ReceivedBy = Cut(command.ReceivedBy, HandoverMapping.NameLength),
            Relation = command.Relation is { } relation ? Cut(relation, HandoverMapping.NameLength) : null,
            At = books.Now,
            HandedById = by.Id,
            HandedByName = by.Name,
        };
        db.Set<Handover>().Add(handover);
        books.History.Add(matter.Id, CaseEventKind.ProductGiven, by, new() { Step = handover.Product, ReceivedBy = handover.ReceivedBy });
        await cases.SaveAsync(matter, ct);
        return handover;
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : $"{text[..(length - 1)]}…";
}

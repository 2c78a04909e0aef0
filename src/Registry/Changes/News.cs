using System.Text.Json;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;

namespace Lajur.Registry.Changes;

/// <summary>Tells, after the commit, what a transaction changed.</summary>
public sealed class News(RegistryDb db, TimeProvider clock)
{
    public void Tell(string kind, WorkItem item, string number, Guid? officerId = null) =>
        Append(kind, item.OfficeId, item.LaneKey,
            new { workItemId = item.Id, caseId = item.CaseId, number, officerId });

    public void TellChanged(Case matter) =>
        TellChanged(matter.OfficeId, matter.Id, matter.Number);

    public void TellChanged(Guid officeId, Guid caseId, string number) =>
        Append(NewsKind.CaseChanged, officeId, laneKey: null, new { caseId, number });

    private void Append(string kind, Guid officeId, string? laneKey, object payload)
    {
        var transaction = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException($"Tell \"{kind}\" inside the transaction that it is about.");
        var now = clock.GetUtcNow();
        db.AddPendingEvent(transaction.TransactionId, new()
        {
            Key = Guid.CreateVersion7(now).ToString(),
            Kind = kind,
            Office = officeId.ToString(),
            Lane = laneKey,
            Payload = JsonSerializer.Serialize(payload, JsonColumn.Options),
            At = now,
        });
    }
}

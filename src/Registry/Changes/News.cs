using System.Text.Json;
using Lajur.Registry.Cases;
using Lajur.Registry.Feed;
using Lajur.Registry.Inbox;

namespace Lajur.Registry.Changes;

/// <summary>Tells, after the commit, what a transaction changed.</summary>
public sealed class News(EventFeed feed)
{
    public void Tell(string kind, WorkItem item, string number, Guid? officerId = null) =>
        Append(kind, item.Id, item.OfficeId, item.LaneKey,
            new { workItemId = item.Id, caseId = item.CaseId, number, officerId });

    /// <summary>The same, where the item is about to be in another lane.</summary>
    public void Tell(string kind, Guid workItemId, Case matter, string laneKey) =>
        Append(kind, workItemId, matter.OfficeId, laneKey, new { workItemId, caseId = matter.Id, number = matter.Number });

    public void TellChanged(Case matter) =>
        TellChanged(matter.OfficeId, matter.Id, matter.Number);

    public void TellChanged(Guid officeId, Guid caseId, string number) =>
        Append(NewsKind.CaseChanged, caseId, officeId, laneKey: null, new { caseId, number });

    /// <summary>A task of the office that belongs to no case came or changed.</summary>
    public void TellOffice(Guid officeId, Guid taskId) => Append(NewsKind.OfficeTaskChanged, taskId, officeId, laneKey: null, new { });

    private void Append(string kind, Guid subject, Guid officeId, string? laneKey, object payload) =>
        feed.Append(new FeedEntry
        {
            Kind = kind,
            Subject = subject.ToString("N"),
            OfficeId = officeId,
            Lane = laneKey,
            Payload = JsonSerializer.SerializeToNode(payload, JsonColumn.Options)!.AsObject(),
        });
}

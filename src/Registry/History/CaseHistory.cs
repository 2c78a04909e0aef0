using Lajur.Registry.Changes;
using Lajur.Registry.Inbox;

namespace Lajur.Registry.History;

/// <summary>Writes the history of cases, as facts, into the transaction at hand.</summary>
public sealed class CaseHistory(RegistryDb db, TimeProvider clock)
{
    /// <summary>A fact about a case as a whole.</summary>
    public void Add(Guid caseId, CaseEventKind kind, Actor actor, CaseFacts? facts = null) =>
        Add(caseId, kind, actor, item: null, facts);

    /// <summary>A fact about one of its steps.</summary>
    public void Add(WorkItem item, CaseEventKind kind, Actor actor, CaseFacts? facts = null) =>
        Add(item.CaseId, kind, actor, item, facts);

    private void Add(Guid caseId, CaseEventKind kind, Actor actor, WorkItem? item, CaseFacts? facts)
    {
        db.Set<CaseEvent>().Add(new()
        {
            CaseId = caseId,
            At = clock.GetUtcNow(),
            Kind = kind,
            ActorId = actor.Id,
            ActorName = actor.Name,
            LaneKey = item?.LaneKey,
            StepTitle = item?.Title,
            WorkItemId = item?.Id,
            Detail = facts ?? new(),
        });
    }
}

namespace Lajur.Registry.Changes;

/// <summary>What the registry tells through the event feed; payloads carry ids only, no personal data.</summary>
public static class NewsKind
{
    /// <summary>A step reached a lane. Payload: workItemId, caseId, number.</summary>
    public const string WorkItemOpened = "work-item-opened";

    /// <summary>Payload: workItemId, caseId, number, officerId.</summary>
    public const string WorkItemClaimed = "work-item-claimed";

    /// <summary>Payload: workItemId, caseId, number, officerId.</summary>
    public const string WorkItemReleased = "work-item-released";

    /// <summary>Payload: workItemId, caseId, number, officerId.</summary>
    public const string WorkItemCompleted = "work-item-completed";

    /// <summary>Payload: workItemId, caseId, number.</summary>
    public const string WorkItemCancelled = "work-item-cancelled";

    /// <summary>Payload: workItemId, caseId, number.</summary>
    public const string WorkItemLate = "work-item-late";

    /// <summary>Its due moment moved with the calendar. Payload: workItemId, caseId, number.</summary>
    public const string WorkItemDueMoved = "work-item-due-moved";

    /// <summary>A case moved in any way. Payload: caseId, number.</summary>
    public const string CaseChanged = "case-changed";

    /// <summary>A task of an office that is no step of a case came or changed. No payload.</summary>
    public const string OfficeTaskChanged = "office-task-changed";
}

namespace Lajur.Host.Live;

/// <summary>The one vocabulary between the hub and the browser. <c>live.js</c> knows the same words and no others.</summary>
public static class LiveMessages
{
    /// <summary>The hub's address.</summary>
    public const string Hub = "/hubs/tugas";

    /// <summary>The one message: something changed; carries a <see cref="LiveChange"/>.</summary>
    public const string Changed = "changed";

    /// <summary>Kinds of change that open, move or end a row of an inbox, as the event feed names them.</summary>
    public static readonly IReadOnlySet<string> WorkItemKinds = new HashSet<string>(StringComparer.Ordinal)
    {
        "work-item-opened", "work-item-claimed", "work-item-released",
        "work-item-completed", "work-item-cancelled", "work-item-late", "work-item-due-moved",
    };

    /// <summary>Something about a case other than its work items: a note, an answer of the applicant, its closing.</summary>
    public const string CaseChanged = "case-changed";

    /// <summary>A task of the office that belongs to no case came or changed.</summary>
    public const string OfficeTaskChanged = "office-task-changed";

    /// <summary>Everybody of an office.</summary>
    public static string OfficeGroup(Guid officeId) => $"office:{officeId:N}";

    /// <summary>Everybody who works in one lane of an office.</summary>
    public static string LaneGroup(Guid officeId, string laneKey) => $"office:{officeId:N}:lane:{laneKey}";

    /// <summary>Every window of one officer.</summary>
    public static string OfficerGroup(Guid officerId) => $"officer:{officerId:N}";
}

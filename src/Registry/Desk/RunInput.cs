namespace Lajur.Registry.Desk;

/// <summary>The names of what the registry hands to a run: at its start, and with each resumption.</summary>
public static class RunInput
{
    /// <summary>At the start: the id of the case.</summary>
    public const string CaseId = "caseId";

    /// <summary>At the start: the case number, which is the correlation id as well. When a case goes on as another: the other's number.</summary>
    public const string Number = "number";

    /// <summary>At the start: the name of the Channel.</summary>
    public const string Channel = "channel";

    /// <summary>At the start: the name of the applicant's ContactMedium.</summary>
    public const string Medium = "medium";

    /// <summary>At the start and with each resumption: an object, one property a field, a text or a list of texts.</summary>
    public const string Answers = "answers";

    /// <summary>When the applicant opened the case again: why.</summary>
    public const string Reason = "reason";

    /// <summary>With a completed work item: the name of the outcome.</summary>
    public const string Outcome = "outcome";

    /// <summary>True when the applicant downloaded the product that the run waits for.</summary>
    public const string Downloaded = "downloaded";

    /// <summary>With a completed work item: the id of the officer.</summary>
    public const string OfficerId = "officerId";

    /// <summary>With a completed work item: the name of the officer.</summary>
    public const string OfficerName = "officerName";
}

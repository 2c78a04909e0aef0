namespace Lajur.Registry.PersonalData.Breaches;

/// <summary>A case whose applicant a breach concerns, and whether they were told. Who they are stands in the case alone.</summary>
public sealed class BreachCase
{
    public required Guid BreachId { get; init; }

    public required Guid CaseId { get; init; }

    public BreachCaseState State { get; internal set; }

    /// <summary>When the e-mail left, or an officer told them.</summary>
    public DateTimeOffset? ToldAt { get; internal set; }

    /// <summary>The officer who told them; null for an e-mail.</summary>
    public string? ToldByName { get; internal set; }

    /// <summary>The key of the one e-mail to this person about this breach.</summary>
    public static string NoticeKey(Guid breachId, Guid caseId) => $"{breachId:N}/{caseId:N}";
}

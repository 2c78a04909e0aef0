namespace Lajur.Registry.Escalations.Plans;

/// <summary>Who is told when a share of a budget is used up, from the nearest to the highest.</summary>
public enum EscalationAudience
{
    /// <summary>Whoever works in the lanes where the case lies.</summary>
    Lane,

    /// <summary>Their supervisors (atasan langsung); where none is named, the section heads of the office.</summary>
    Supervisor,

    /// <summary>The secretary of the office; where there is none, its head.</summary>
    Secretary,

    /// <summary>The head of the office.</summary>
    Head,
}

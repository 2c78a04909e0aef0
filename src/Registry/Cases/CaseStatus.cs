namespace Lajur.Registry.Cases;

/// <summary>Where a case stands as a whole.</summary>
public enum CaseStatus
{
    /// <summary>The office has it.</summary>
    Running,

    /// <summary>Returned for completion; the clocks stand still.</summary>
    WaitingForApplicant,

    /// <summary>Ended by the drawing with a result; for some time the applicant may open it again, where the drawing says so.</summary>
    Closed,

    /// <summary>Ended because the applicant did not complete it in time.</summary>
    Abandoned,

    /// <summary>Its run broke or was cancelled; an administrator must look.</summary>
    Faulted,
}

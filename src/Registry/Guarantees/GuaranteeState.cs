namespace Lajur.Registry.Guarantees;

/// <summary>Where a guarantee stands.</summary>
public enum GuaranteeState
{
    /// <summary>Somebody says that the standard was not kept; a leader has to confirm it.</summary>
    Reported,

    /// <summary>The applicant has the right, and the office has to do something for it.</summary>
    Open,

    /// <summary>The applicant got what was guaranteed.</summary>
    Fulfilled,

    /// <summary>A leader found that the standard was kept.</summary>
    Declined,

    /// <summary>It ended without: nothing was left to deliver, or the applicant did not want it.</summary>
    Ended,
}

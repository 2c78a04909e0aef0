namespace Lajur.Registry.Cases;

/// <summary>How a clock stands; each has its own colour, icon and word.</summary>
public enum ClockTone
{
    OnTime,

    /// <summary>At least three quarters of the budget is used.</summary>
    Soon,

    Late,

    /// <summary>It waits for the applicant.</summary>
    Stopped,

    /// <summary>It counts from a later step on.</summary>
    NotStarted,

    /// <summary>It ended within its budget.</summary>
    Finished,

    /// <summary>It ended after its budget.</summary>
    FinishedLate,
}

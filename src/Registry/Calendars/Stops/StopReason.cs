namespace Lajur.Registry.Calendars.Stops;

/// <summary>
/// Why a clock may stand still: a closed list, since a stop for any other reason would be the office's own delay. Adding one
/// is a decision about what the promise to citizens means.
/// </summary>
public enum StopReason
{
    /// <summary>The file was returned, and the applicant completes it.</summary>
    FileIncomplete,

    /// <summary>The applicant does a step of their own.</summary>
    ApplicantsStep,

    /// <summary>The applicant chooses whether to go on as another application.</summary>
    ApplicantsChoice,

    /// <summary>The run of the case was broken. Counts for the norm of a step; the promise to the applicant never stands still for it.</summary>
    HeldByFault,
}

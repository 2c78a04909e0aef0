namespace Lajur.Registry.Reopening;

public enum ReopeningState
{
    Open,

    /// <summary>The applicant opened the case again.</summary>
    Taken,

    /// <summary>The time is over.</summary>
    Expired,
}

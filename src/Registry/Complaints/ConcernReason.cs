namespace Lajur.Registry.Complaints;

/// <summary>Why a complaint concerns an officer.</summary>
public enum ConcernReason
{
    /// <summary>The complainant named them, or the complaint officer recorded that they are meant.</summary>
    Named,

    /// <summary>They worked on the case complained of, at the step it is about.</summary>
    Worked,

    /// <summary>They hold the lane complained about.</summary>
    HoldsLane,
}

namespace Lajur.Registry.Reality;

/// <summary>How what happened at a step stands to its norm.</summary>
public enum RealityLevel
{
    /// <summary>Nothing to measure: the row is the applicant's own, or nobody came there.</summary>
    Unmeasured,

    /// <summary>Fewer visits than <see cref="RowReality.LeastVisits"/>: what they say may be chance.</summary>
    TooFew,

    /// <summary>Measured, but the drawing names no norm.</summary>
    WithoutNorm,

    /// <summary>Nine of ten visits took half the norm or less.</summary>
    Generous,

    /// <summary>Nine of ten visits kept the norm.</summary>
    Kept,

    /// <summary>Most visits kept the norm, but more than one of ten did not.</summary>
    Tight,

    /// <summary>More than half of the visits took longer than the norm.</summary>
    Exceeded,
}

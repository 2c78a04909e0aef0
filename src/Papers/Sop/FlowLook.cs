namespace Lajur.Papers.Sop;

/// <summary>What is said of a step while it is drawn.</summary>
public enum FlowLook
{
    Plain,

    /// <summary>Something ought to be known.</summary>
    Remarked,

    /// <summary>Something stops the publication.</summary>
    Refused,
}

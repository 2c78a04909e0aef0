namespace Lajur.Papers.Sop;

/// <summary>What is said of a step while it is drawn, or compared with another version.</summary>
public enum FlowLook
{
    Plain,

    /// <summary>Something ought to be known.</summary>
    Remarked,

    /// <summary>Something stops the publication.</summary>
    Refused,

    /// <summary>The other version has another such step.</summary>
    Changed,

    /// <summary>The other version has no such step any more.</summary>
    Removed,

    /// <summary>The other version has no such step yet.</summary>
    Added,
}

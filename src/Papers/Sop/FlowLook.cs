namespace Lajur.Papers.Sop;

/// <summary>What is said of a step while it is drawn, compared with another version, or held against what happened at it.</summary>
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

    /// <summary>The norm was kept.</summary>
    Kept,

    /// <summary>The norm is far longer than what was needed.</summary>
    Generous,

    /// <summary>The norm was not always kept.</summary>
    Tight,

    /// <summary>The norm was mostly not kept.</summary>
    Exceeded,

    /// <summary>A case went through it.</summary>
    Done,

    /// <summary>A case stands there.</summary>
    Current,
}

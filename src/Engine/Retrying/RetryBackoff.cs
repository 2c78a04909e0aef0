namespace Lajur.Engine.Retrying;

/// <summary>How the waits between attempts grow.</summary>
public enum RetryBackoff
{
    /// <summary>Every wait is the same.</summary>
    Constant,

    /// <summary>Once, twice, three times the first wait …</summary>
    Linear,

    /// <summary>Each wait is twice the one before.</summary>
    Exponential,
}

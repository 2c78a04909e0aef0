namespace Lajur.Engine.Definitions;

/// <summary>How many runs of a definition may go on at a time.</summary>
public enum ActivationStrategy
{
    /// <summary>Any number.</summary>
    Always,

    /// <summary>One of the definition.</summary>
    Singleton,

    /// <summary>One of the correlation, whatever its definition.</summary>
    Correlation,

    /// <summary>One of the definition for each correlation.</summary>
    CorrelatedSingleton,
}

namespace Lajur.Registry.Replays.Forecasts;

/// <summary>Where the times of a replayed step are taken from.</summary>
public enum TimeSource
{
    /// <summary>What really happened to this very case at this step.</summary>
    ThisCase,

    /// <summary>The median of the other cases at this step.</summary>
    OtherCases,

    /// <summary>The norm of the step, which nobody ever did.</summary>
    Norm,

    /// <summary>No norm either: it takes no time.</summary>
    Nothing,
}

namespace Lajur.Registry.Replays.Forecasts;

/// <summary>How past cases would have gone with one version of a drawing.</summary>
public sealed record VersionForecast
{
    public required int Version { get; init; }

    public required bool IsPublished { get; init; }

    /// <summary>The cases that came to an end, the earliest first.</summary>
    public required IReadOnlyList<ReplayedCase> Cases { get; init; }

    /// <summary>The steps of officers in the order of the SOP, those among them to which no case came.</summary>
    public required IReadOnlyList<StepLoad> Steps { get; init; }

    /// <summary>The lanes that have a step, in the order of the SOP.</summary>
    public required IReadOnlyList<LaneLoad> Lanes { get; init; }

    /// <summary>Cases that never came to an end in this version.</summary>
    public required int Endless { get; init; }

    /// <summary>Half of the cases took no longer; null without cases.</summary>
    public TimeSpan? Median => Spread.Median(Cases.Select(one => one.Took));

    /// <summary>Nine of ten took no longer; null without cases.</summary>
    public TimeSpan? P90 => Spread.Percentile(Cases.Select(one => one.Took), 90);

    /// <summary>How many broke the promise.</summary>
    public int Late => Cases.Count(one => one.IsLate);

    /// <summary>How many visits of steps took their times from where.</summary>
    public IReadOnlyDictionary<TimeSource, int> Sources => Cases.SelectMany(one => one.Visits).CountBy(visit => visit.Source).ToDictionary();

    /// <summary>How many ways on were assumed.</summary>
    public int Assumed => Cases.Sum(one => one.Assumed);
}

using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Replays.Forecasts;

namespace Lajur.Registry.Replays;

/// <summary>Past cases run through the draft of a drawing, against the version that is in force.</summary>
public sealed record ReplayReport
{
    /// <summary>What the drawing is called.</summary>
    public required string Name { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>Null when the service promises nothing.</summary>
    public required BusinessDuration? Promise { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>How many cases were run through.</summary>
    public required int Cases { get; init; }

    public required IReadOnlyList<LeftOut> LeftOut { get; init; }

    /// <summary>Median of what the promise really used up; null when nothing was measured.</summary>
    public required TimeSpan? RealMedian { get; init; }

    /// <inheritdoc cref="RealMedian"/>
    public required TimeSpan? RealP90 { get; init; }

    /// <summary>How many really broke the promise.</summary>
    public required int RealLate { get; init; }

    /// <summary>The version in force; null when none is, or it cannot be walked through.</summary>
    public required VersionForecast? Present { get; init; }

    /// <summary>The draft; null when the latest version is the one in force, or it cannot be walked through.</summary>
    public required VersionForecast? Draft { get; init; }

    /// <summary>True when there is a draft, but it is drawn so that nobody can walk through it.</summary>
    public required bool IsDraftUnreadable { get; init; }
}

using Lajur.Registry.Reports;

namespace Lajur.Registry.Replays;

/// <summary>How times are spread that stand in any order.</summary>
public static class Spread
{
    /// <summary>The time that so many of a hundred did not exceed (nearest rank); null of none.</summary>
    public static TimeSpan? Percentile(IEnumerable<TimeSpan> times, int percent) => NearestRank.Of([.. times.Order()], percent);

    /// <summary>Half of them took no longer; null of none.</summary>
    public static TimeSpan? Median(IEnumerable<TimeSpan> times) => Percentile(times, 50);
}

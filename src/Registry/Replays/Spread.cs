namespace Lajur.Registry.Replays;

/// <summary>How times are spread.</summary>
public static class Spread
{
    /// <summary>The time that so many of a hundred did not exceed (nearest rank); null of none.</summary>
    public static TimeSpan? Percentile(IEnumerable<TimeSpan> times, int percent)
    {
        var sorted = times.Order().ToList();
        return sorted.Count == 0 ? null : sorted[Math.Max(0, ((sorted.Count * percent) + 99) / 100 - 1)];
    }

    /// <summary>Half of them took no longer; null of none.</summary>
    public static TimeSpan? Median(IEnumerable<TimeSpan> times) => Percentile(times, 50);
}

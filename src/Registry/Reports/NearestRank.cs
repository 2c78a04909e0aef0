namespace Lajur.Registry.Reports;

/// <summary>Percentiles of what was measured: always a value that occurred (nearest rank).</summary>
public static class NearestRank
{
    /// <summary>The value that so many of a hundred do not exceed; null of nothing.</summary>
    /// <param name="sorted">Smallest first.</param>
    /// <param name="percent">1 to 100.</param>
    public static T? Of<T>(IReadOnlyList<T> sorted, int percent)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(sorted);
        return sorted.Count == 0 ? null : sorted[Math.Max(0, (((sorted.Count * percent) + 99) / 100) - 1)];
    }
}

namespace Lajur.Registry.Surveys.Reports;

/// <summary>How long finished cases took, in office time, as their clocks measured it; the clocks stand while applicants complete a file.</summary>
/// <param name="Cases">Finished cases that had a promise.</param>
/// <param name="Median">Half of them took no longer.</param>
/// <param name="Longest">The slowest.</param>
/// <param name="InTime">How many were finished as promised.</param>
public sealed record WaitingTimes(int Cases, TimeSpan Median, TimeSpan Longest, int InTime)
{
    /// <summary>Of office times and whether each was in time; null of none.</summary>
    public static WaitingTimes? Of(IReadOnlyList<(TimeSpan Took, bool InTime)> cases)
    {
        if (cases.Count == 0)
        {
            return null;
        }

        var sorted = cases.Select(one => one.Took).Order().ToArray();
        var (low, high) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        return new(sorted.Length, (low + high) / 2, sorted[^1], cases.Count(one => one.InTime));
    }
}

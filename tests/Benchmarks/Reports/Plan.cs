namespace Lajur.Benchmarks.Reports;

/// <summary>How long and how much is measured.</summary>
internal sealed record Plan(TimeSpan Cycle, TimeSpan Limit, TimeSpan GrowthCycle, int OpenCases, IReadOnlyList<int> Finished, int LoadCases)
{
    public static Plan Whole { get; } = new(
        TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(10), 20_000, [0, 100_000, 1_000_000], 100);

    public static Plan Quick { get; } = new(
        TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(2), 2_000, [0, 20_000], 20);
}

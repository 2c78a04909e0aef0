namespace Lajur.Benchmarks.Cycles;

/// <summary>What one measurement of the cycle gave.</summary>
/// <param name="Concurrency">How many went on at once.</param>
/// <param name="PerSecond">Cycles a second.</param>
/// <param name="P50">Half took at most so long.</param>
/// <param name="P95">95 of 100 took at most so long.</param>
/// <param name="Cpu">Processor time of this process for one cycle.</param>
/// <param name="Allocated">Bytes the process allocated for one cycle.</param>
/// <param name="Stored">Bytes that tables and indexes grew by one cycle; null without tables.</param>
internal sealed record CycleFigures(
    int Concurrency, double PerSecond, TimeSpan P50, TimeSpan P95, TimeSpan Cpu, long Allocated, long? Stored);

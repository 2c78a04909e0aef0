using Lajur.Benchmarks.Cycles;
using Lajur.Benchmarks.Stores;

namespace Lajur.Benchmarks.Limits;

/// <summary>Sets our cycle beside the same rows written by pgbench: in turns, so that both meet the same machine.</summary>
internal static class LimitBenchmark
{
    private const int Turns = 3;

    public static async Task<LimitFigures> MeasureAsync(PostgresStore store, string programs, int concurrency, TimeSpan time)
    {
        var recorded = await RecordedCycle.RecordAsync(store);
        var part = time / Turns < TimeSpan.FromSeconds(1) ? TimeSpan.FromSeconds(1) : time / Turns;
        var (ours, plain, pipelined) = (0.0, 0.0, 0.0);
        for (var turn = 0; turn < Turns; turn++)
        {
            ours += (await CycleBenchmark.MeasureAsync(store, concurrency, part)).PerSecond;
            plain += await PgBench.RunAsync(programs, store.ConnectionString, recorded, isPipelined: false, concurrency, part);
            pipelined += await PgBench.RunAsync(programs, store.ConnectionString, recorded, isPipelined: true, concurrency, part);
        }

        return new(concurrency, ours / Turns, plain / Turns, pipelined / Turns);
    }
}

using System.Diagnostics;
using Lajur.Benchmarks.Stores;

namespace Lajur.Benchmarks.Cycles;

/// <summary>Runs cycles for a while and counts.</summary>
internal static class CycleBenchmark
{
    private const int WarmUp = 200;

    public static async Task<CycleFigures> MeasureAsync(BenchStore store, int concurrency, TimeSpan time)
    {
        await RunAsync(store, concurrency, stop: Stopwatch.StartNew(), TimeSpan.MaxValue, WarmUp);
        var before = await store.SizeAsync();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var cpu = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var taken = await RunAsync(store, concurrency, clock, time, int.MaxValue);
        var elapsed = clock.Elapsed;
        cpu = Environment.CpuUsage.TotalTime - cpu;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        var after = await store.SizeAsync();
        taken.Sort();
        return new(
            concurrency,
            taken.Count / elapsed.TotalSeconds,
            taken[taken.Count / 2],
            taken[taken.Count * 95 / 100],
            cpu / taken.Count,
            allocated / taken.Count,
            (after - before) / taken.Count);
    }

    private static async Task<List<TimeSpan>> RunAsync(
        BenchStore store, int concurrency, Stopwatch stop, TimeSpan time, int count)
    {
        var left = count;
        var hands = Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            var taken = new List<TimeSpan>();
            while (stop.Elapsed < time && Interlocked.Decrement(ref left) >= 0)
            {
                var from = Stopwatch.GetTimestamp();
                await Cycle.RunAsync(store.Services);
                taken.Add(Stopwatch.GetElapsedTime(from));
            }

            return taken;
        })).ToList();
        return [.. (await Task.WhenAll(hands)).SelectMany(taken => taken)];
    }
}

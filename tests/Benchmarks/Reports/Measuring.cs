using Lajur.Benchmarks.Cycles;
using Lajur.Benchmarks.Growth;
using Lajur.Benchmarks.Hosts;
using Lajur.Benchmarks.Limits;
using Lajur.Benchmarks.Stores;
using Lajur.Testing.Databases;

namespace Lajur.Benchmarks.Reports;

/// <summary>Takes the measurements one after the other and says on the console which one is being taken.</summary>
internal sealed class Measuring(Plan plan, Report report, PostgresServer server)
{
    private static readonly int[] Concurrencies = [1, 8];

    public async Task CyclesAsync()
    {
        List<(string, CycleFigures)> cycles = [];
        foreach (var store in Stores())
        {
            await using (store)
            {
                await store.OpenAsync();
                await FiveActivities.PublishAsync(store.Services);
                foreach (var concurrency in Concurrencies)
                {
                    Say($"cycle, {store.Name}, {concurrency} at once");
                    cycles.Add((store.Name, await CycleBenchmark.MeasureAsync(store, concurrency, plan.Cycle)));
                }
            }
        }

        report.AddCycles(cycles);
    }

    public async Task LimitsAsync()
    {
        if (PostgresServer.FindPrograms() is not { } programs)
        {
            Say("no pgbench on this machine: the distance to the limit is left out");
            return;
        }

        List<LimitFigures> limits = [];
        await using var store = new PostgresStore(server);
        await store.OpenAsync();
        await FiveActivities.PublishAsync(store.Services);
        foreach (var concurrency in Concurrencies)
        {
            Say($"limit, {concurrency} at once");
            limits.Add(await LimitBenchmark.MeasureAsync(store, programs, concurrency, plan.Limit));
        }

        report.AddLimits(limits);
    }

    public async Task GrowthAsync()
    {
        foreach (var (name, database) in Databases())
        {
            Say($"growth, {name}");
            var figures = await GrowthBenchmark.MeasureAsync(database, plan.OpenCases, plan.Finished, plan.GrowthCycle, Say);
            report.AddGrowth(name, figures, plan.OpenCases);
        }
    }

    public async Task MemoryAsync()
    {
        foreach (var (name, database) in Databases())
        {
            Say($"memory, {name}");
            var (workingSet, load) = await HostMemory.MeasureAsync(database, plan.OpenCases, plan.LoadCases);
            report.AddMemory(name, workingSet, plan.OpenCases, load);
        }
    }

    private IEnumerable<BenchStore> Stores() => [new MemoryStore(), new SqliteStore(), new PostgresStore(server)];

    private IEnumerable<(string Name, TestDatabase Database)> Databases() =>
        [("SQLite", new SqliteDatabase()), ("PostgreSQL", new DurableDatabase(server))];

    private static void Say(string what) => Console.Error.WriteLine($"{TimeProvider.System.GetUtcNow():HH:mm:ss} {what}");
}

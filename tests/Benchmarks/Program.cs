using Lajur.Benchmarks.Hosts;
using Lajur.Benchmarks.Reports;
using Lajur.Testing.Databases;

// all | cycle | limit | growth | memory [--quick], or load ADDRESS …; scripts/bench and scripts/load call it.
var command = args.FirstOrDefault() ?? "";
if (command == "load")
{
    try
    {
        using var load = new HostLoad(LoadOptions.Parse(args[1..]));
        var (table, isClean) = await load.RunAsync();
        Console.WriteLine(table);
        return isClean ? 0 : 1;
    }
    catch (FormatException e)
    {
        Console.Error.WriteLine(e.Message);
        return 2;
    }
}

var isQuick = args.Contains("--quick", StringComparer.Ordinal);
var report = new Report(isQuick ? "scripts/bench --quick" : "scripts/bench");
var server = await PostgresServer.StartDurableAsync(Environment.GetEnvironmentVariable("LAJUR_BENCH_POSTGRES"));
var measuring = new Measuring(isQuick ? Plan.Quick : Plan.Whole, report, server);
(string Name, Func<Task> Take)[] all =
[
    ("cycle", measuring.CyclesAsync), ("limit", measuring.LimitsAsync), ("growth", measuring.GrowthAsync), ("memory", measuring.MemoryAsync),
];
var wanted = all.Where(one => command == "all" || command == one.Name).ToList();
if (wanted.Count == 0)
{
    Console.Error.WriteLine($"There is no measurement \"{command}\". It is all, {string.Join(", ", all.Select(one => one.Name))}, or load.");
    return 2;
}

foreach (var (_, take) in wanted)
{
    await take();
}

Console.WriteLine(report);
if (command == "all" && !isQuick)
{
    report.Write();
}

return 0;

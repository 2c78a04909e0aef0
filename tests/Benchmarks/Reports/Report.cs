using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Lajur.Benchmarks.Cycles;
using Lajur.Benchmarks.Growth;
using Lajur.Benchmarks.Limits;
using Lajur.Testing;

namespace Lajur.Benchmarks.Reports;

/// <summary>The figures as Markdown, and their place in docs/benchmarks.md.</summary>
internal sealed class Report
{
    private const string Begin = "<!-- figures: written by scripts/bench -->";
    private const string End = "<!-- end of figures -->";

    /// <summary>Cycles a second of the original on such a machine, by store and concurrency.</summary>
    private static readonly Dictionary<(string Store, int Concurrency), double> Original = new()
    {
        [("memory", 1)] = 86,
        [("memory", 8)] = 152,
        [("SQLite", 1)] = 35,
        [("SQLite", 8)] = 5.5,
        [("PostgreSQL", 1)] = 37,
        [("PostgreSQL", 8)] = 63,
    };

    private readonly StringBuilder _text = new();

    public Report(string command) => Line(
        $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC, commit {Environment.GetEnvironmentVariable("LAJUR_COMMIT") ?? "unknown"}, "
        + $"`{command}`, {Environment.ProcessorCount} cores ({Processor()}), {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}.");

    public void AddCycles(IEnumerable<(string Store, CycleFigures Figures)> cycles)
    {
        Line("\n### Cycle\n");
        Line("| store | at once | cycles/s | the original | times | p50 ms | p95 ms | CPU ms | KB allocated | bytes stored |");
        Line("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (store, x) in cycles)
        {
            var original = Original[(store, x.Concurrency)];
            Line($"| {store} | {x.Concurrency} | {x.PerSecond:0} | {original} | {x.PerSecond / original:0.0} | {x.P50.TotalMilliseconds:0.0} "
                + $"| {x.P95.TotalMilliseconds:0.0} | {x.Cpu.TotalMilliseconds:0.00} | {x.Allocated / 1024.0:0} | {x.Stored} |");
        }
    }

    public void AddLimits(IEnumerable<LimitFigures> limits)
    {
        Line("\n### Distance to the limit\n");
        Line("| at once | cycles/s | pgbench, a round trip a statement | share | pgbench, a round trip a transaction | share |");
        Line("|--:|--:|--:|--:|--:|--:|");
        foreach (var x in limits)
        {
            Line($"| {x.Concurrency} | {x.Ours:0} | {x.PgBench:0} | {x.Ours / x.PgBench:0.00} | {x.Pipelined:0} | {x.Ours / x.Pipelined:0.00} |");
        }
    }

    public void AddGrowth(string store, IReadOnlyList<GrowthFigures> growth, int openCases)
    {
        Line($"\n### Growth, {store}, {openCases} open cases\n");
        Line("| finished cases | cycles/s | inbox p95 ms | claim of 50 due, ms | database MB |");
        Line("|--:|--:|--:|--:|--:|");
        foreach (var x in growth)
        {
            Line($"| {x.Finished} | {x.CyclesPerSecond:0} | {x.Inbox.TotalMilliseconds:0.0} | {x.Claim.TotalMilliseconds:0.0} | {x.Size >> 20} |");
        }
    }

    public void AddMemory(string store, long workingSet, int openCases, string load)
    {
        Line($"\n### A host on {store} with {openCases} open cases, in use\n");
        Line($"Working set {workingSet >> 20} MB.\n");
        Line(load);
    }

    /// <summary>Puts the figures in the place of the last ones.</summary>
    public void Write()
    {
        var file = Path.Combine(Repository.Root, "docs/benchmarks.md");
        var text = File.ReadAllText(file);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
        File.WriteAllText(file, $"{text[..begin]}{Begin}\n{_text}{text[end..]}");
    }

    public override string ToString() => _text.ToString();

    private void Line(FormattableString line) => Line(line.ToString(CultureInfo.InvariantCulture));

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string Processor() => File.Exists("/proc/cpuinfo")
        ? File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim()
        : RuntimeInformation.ProcessArchitecture.ToString();
}

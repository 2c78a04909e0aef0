using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Lajur.Benchmarks.Limits;

/// <summary>PostgreSQL's own load program: the script over and over, each statement prepared once a connection.</summary>
internal static partial class PgBench
{
    /// <summary>Runs of the script in a second.</summary>
    public static async Task<double> RunAsync(
        string programs, string connectionString, RecordedCycle cycle, bool isPipelined, int concurrency, TimeSpan time)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, cycle.Script(isPipelined));
        var server = new NpgsqlConnectionStringBuilder(connectionString);
        string[] arguments =
        [
            "--no-vacuum", "--protocol=prepared", $"--file={file}", $"--client={concurrency}", "--jobs=1",
            $"--time={time.TotalSeconds:0}", $"--host={server.Host}", $"--port={server.Port}", $"--username={server.Username}",
            .. cycle.Texts.Select(text => $"--define={text.Name}={text.Value}"), server.Database!,
        ];
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(programs, "pgbench"), arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["PGPASSWORD"] = server.Password ?? "" },
        })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        File.Delete(file);
        var rate = Rate().Match(await said);
        return rate.Success && process.ExitCode == 0
            ? double.Parse(rate.Groups["rate"].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"pgbench failed: {await complained}{await said}");
    }

    [GeneratedRegex(@"tps = (?<rate>[0-9.]+) \(without", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();
}

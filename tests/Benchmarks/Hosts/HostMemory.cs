using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Lajur.Registry.Offices;
using Lajur.Testing;
using Lajur.Testing.Databases;
using Lajur.Testing.Growth;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Benchmarks.Hosts;

/// <summary>Starts the real host on an office with many open cases, uses it, and reads how much memory it holds.</summary>
internal static class HostMemory
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    /// <summary>Bytes of the working set when it is used, and what using it took.</summary>
    public static async Task<(long WorkingSet, string Table)> MeasureAsync(TestDatabase database, int openCases, int cases)
    {
        await using var office = await GrownOffice.OpenAsync(database, openCases);
        var password = new PasswordHasher<Officer>().HashPassword(null!, HostLoad.Password);
        await office.ReadAsync(db => db.Set<Officer>().ExecuteUpdateAsync(set => set.SetProperty(officer => officer.PasswordHash, password)));
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var process = Start(address, database.Settings);
        try
        {
            await UntilReadyAsync(address);
            using var load = new HostLoad(new LoadOptions(address, cases, PerSecond: 10, AtOnce: 8));
            var (table, _) = await load.RunAsync();
            process.Refresh();
            return (process.WorkingSet64, table);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static Process Start(Uri address, IReadOnlyDictionary<string, string?> settings)
    {
        var program = Path.Combine(Repository.Root, "src/Host/bin/Release/net10.0/Lajur.Host.dll");
        var start = new ProcessStartInfo("dotnet", [program])
        {
            WorkingDirectory = Directory.CreateTempSubdirectory("lajur-bench-host-").FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
                ["ASPNETCORE_URLS"] = address.ToString(),
                ["Portal__SubmissionsPerHour"] = "100000",
                ["Logging__LogLevel__Default"] = "Warning",
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task UntilReadyAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var bound = new CancellationTokenSource(LongestStart);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await tick.WaitForNextTickAsync(bound.Token))
        {
            try
            {
                using var answer = await http.GetAsync("/health/ready", bound.Token);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Lajur.Host.Tests;

/// <summary>
/// The host as a process of its own, on a port and a data folder that outlive it: it can be killed as a power cut would
/// kill it, and started again.
/// </summary>
internal sealed class HostProcess(params IEnumerable<KeyValuePair<string, string?>> settings) : IAsyncDisposable
{
    private static readonly TimeSpan s_longestStart = TimeSpan.FromSeconds(120);

    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-killed-").FullName;
    private Process? _process;

    /// <summary>Where it listens, whether it runs or not.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync(CancellationToken ct, string environment = "Development", string? secret = null)
    {
        _process = Begin([], environment, secret);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await UntilReadyAsync(ct);
    }

    /// <summary>Runs it until it ends by itself, and tells its exit code and all it printed.</summary>
    public async Task<(int ExitCode, string Output)> RunToEndAsync(
        string[] arguments, string input, CancellationToken ct, string environment = "Development", string? secret = null)
    {
        using var process = Begin(arguments, environment, secret);
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bound.CancelAfter(s_longestStart);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var printed = process.StandardOutput.ReadToEndAsync(bound.Token);
        var complained = process.StandardError.ReadToEndAsync(bound.Token);
        await process.WaitForExitAsync(bound.Token);
        return (process.ExitCode, await printed + await complained);
    }

    /// <summary>SIGKILL: no farewell, nothing is flushed.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        _process!.Kill();
        await _process.WaitForExitAsync(ct);
        _process.Dispose();
        _process = null;
    }

    /// <summary>Somebody at a browser without script, whose cookies outlive the host.</summary>
    public Visitor NewVisitor() => new(new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        CookieContainer = new CookieContainer(),
    })
    {
        BaseAddress = Address,
    });

    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await KillAsync(CancellationToken.None);
        }

        Directory.Delete(_folder, recursive: true);
    }

    private Process Begin(string[] arguments, string environment, string? secret)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Lajur.Host.dll"), .. arguments])
        {
            WorkingDirectory = _folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = environment,
                ["ASPNETCORE_URLS"] = Address.ToString(),
                ["Lajur__Secret"] = secret ?? "",
            },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => End(process);
        return process;
    }

    // For a test that ended before it could dispose of its host.
    private static void End(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended, as it should.
        }
    }

    private async Task UntilReadyAsync(CancellationToken ct)
    {
        using var http = new HttpClient { BaseAddress = Address };
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bound.CancelAfter(s_longestStart);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await IsReadyAsync(http, bound.Token))
        {
            await tick.WaitForNextTickAsync(bound.Token);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken ct)
    {
        try
        {
            using var answer = await http.GetAsync("/health/ready", ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

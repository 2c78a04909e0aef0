using System.Diagnostics;

namespace Lajur.Testing.Databases;

/// <summary>
/// A PostgreSQL of one test's own that can be stopped short and started again. What was committed survives that, as it would
/// survive the death of a real server's process; nothing is flushed to the disk for a power cut. A shell stands between, as for
/// <see cref="LocalPostgres"/>, and ends it however the test process ends.
/// </summary>
public sealed class RestartablePostgres : IAsyncDisposable
{
    private const string Script =
        """
        set -e
        cd "$1"
        start() {
            "$2/postgres" -D data -k "$1" -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=300 \
                -c log_min_messages=fatal >> log 2>&1 &
            server=$!
            until "$2/pg_isready" -q -h "$1"; do kill -0 $server; sleep 0.05; done
        }
        "$2/initdb" -D data -U lajur --auth=trust --no-sync --encoding=UTF8 --locale=C > log
        start "$1" "$2"
        echo ready
        while read -r restart; do
            kill -QUIT $server
            wait $server || true
            start "$1" "$2"
            echo ready
        done
        kill -INT $server
        wait $server || true
        rm -rf data log
        """;

    private readonly string _folder;
    private readonly Process _shell;

    private RestartablePostgres(string folder, Process shell) => (_folder, _shell) = (folder, shell);

    /// <summary>Settings under which a host runs on it, by configuration key.</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = "Postgres",
        ["ConnectionStrings:Lajur"] = $"Host={_folder};Username=lajur;Database=postgres;Maximum Pool Size=20",
    };

    /// <exception cref="InvalidOperationException">PostgreSQL's programs are not on this machine, or it did not start.</exception>
    public static async Task<RestartablePostgres> StartAsync()
    {
        var programs = LocalPostgres.FindPrograms()
            ?? throw new InvalidOperationException("To be restarted, PostgreSQL must be installed here (Debian: apt-get install postgresql).");
        var folder = Directory.CreateTempSubdirectory("lajur-pg-").FullName;
        string[] shell = ["/bin/sh", "-c", Script, "lajur-postgres", folder, programs];
        if (Environment.IsPrivilegedProcess)
        {
            using var owner = Process.Start("chown", ["postgres", folder]);
            await owner.WaitForExitAsync();
            shell = ["runuser", "-u", "postgres", "--", .. shell];
        }

        var server = new RestartablePostgres(folder, Process.Start(new ProcessStartInfo(shell[0], shell[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
        await server.UntilReadyAsync();
        return server;
    }

    /// <summary>Ends it at once, without a word to those connected, and starts it again; it recovers from its log.</summary>
    public async Task RestartAsync()
    {
        await _shell.StandardInput.WriteLineAsync("restart");
        await _shell.StandardInput.FlushAsync();
        await UntilReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task UntilReadyAsync()
    {
        if (await _shell.StandardOutput.ReadLineAsync() != "ready")
        {
            throw new InvalidOperationException($"PostgreSQL did not start; see {_folder}/log.");
        }
    }
}

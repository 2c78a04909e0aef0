using System.Diagnostics;
using System.Globalization;

namespace Lajur.Testing.Databases;

/// <summary>
/// PostgreSQL from the machine's own programs, in a temporary folder, reachable by a socket in that folder only. A shell
/// stands between: it ends the server and removes the folder when its standard input closes, so nothing is left behind
/// however the test process ends.
/// </summary>
internal static class LocalPostgres
{
    private const string Script =
        """
        set -e
        folder=$1 programs=$2
        shift 2
        cd "$folder"
        "$programs/initdb" -D data -U lajur --auth=trust --no-sync --encoding=UTF8 --locale=C > log
        "$programs/postgres" -D data -k "$folder" -c listen_addresses= -c log_min_messages=fatal "$@" >> log 2>&1 &
        server=$!
        until "$programs/pg_isready" -q -h "$folder"; do kill -0 $server; sleep 0.05; done
        echo ready
        cat > /dev/null
        kill -INT $server
        wait $server || true
        rm -rf "$folder/data" "$folder/log"
        """;

    // Durability is of no use to a database that lives for minutes; without it a commit costs no disk flush.
    private static readonly string[] Fleeting =
        ["-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300"];

    private static readonly string[] Roots = ["/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt", "/usr"];

    /// <summary>The folder that holds <c>initdb</c> and <c>postgres</c>, the newest version first; null if there is none.</summary>
    public static string? FindPrograms() =>
        Roots.Where(Directory.Exists)
            .SelectMany(root => Directory.EnumerateDirectories(root).Append(root))
            .Select(folder => Path.Combine(folder, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")) && File.Exists(Path.Combine(bin, "postgres")))
            .MaxBy(VersionOf);

    /// <param name="programs">See <see cref="FindPrograms"/>.</param>
    /// <param name="isDurable">True for PostgreSQL's own settings, under which a commit waits for the disk.</param>
    public static async Task<PostgresServer> StartAsync(string programs, bool isDurable = false)
    {
        var folder = Directory.CreateTempSubdirectory("lajur-pg-").FullName;
        string[] shell = ["/bin/sh", "-c", Script, "lajur-postgres", folder, programs, .. isDurable ? [] : Fleeting];
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root; its package brings the user postgres.
            await RunAsync("chown", "postgres", folder);
            shell = ["runuser", "-u", "postgres", "--", .. shell];
        }

        var process = Process.Start(new ProcessStartInfo(shell[0], shell[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process, folder);
        return await process.StandardOutput.ReadLineAsync() == "ready"
            ? new PostgresServer($"Host={folder};Username=lajur;Database=postgres;Maximum Pool Size=20")
            : throw new InvalidOperationException($"PostgreSQL did not start; see {folder}/log.");
    }

    private static int VersionOf(string bin) =>
        int.TryParse(Path.GetFileName(Path.GetDirectoryName(bin)), CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static void Stop(Process process, string folder)
    {
        process.StandardInput.Close();
        if (process.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
    }
}

using System.ComponentModel;
using System.Diagnostics;

namespace Lajur.Testing.Databases;

/// <summary>PostgreSQL in a container that ends when the test process does.</summary>
internal static class DockerPostgres
{
    private const string Script =
        """
        set -e
        id=$(docker run --rm -d -e POSTGRES_USER=lajur -e POSTGRES_HOST_AUTH_METHOD=trust -p 127.0.0.1::5432 postgres:17-alpine \
            -c fsync=off -c max_connections=300)
        until docker exec "$id" pg_isready -q -h 127.0.0.1 -U lajur; do sleep 0.2; done
        docker port "$id" 5432/tcp
        cat > /dev/null
        docker stop "$id" > /dev/null
        """;

    /// <summary>Null if Docker is not there or does not answer.</summary>
    public static async Task<PostgresServer?> TryStartAsync()
    {
        try
        {
            var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Script])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            })!;
            var address = await process.StandardOutput.ReadLineAsync();
            AppDomain.CurrentDomain.ProcessExit += (_, _) => process.StandardInput.Close();
            return address?.Split(':') is [var host, var port]
                ? new PostgresServer($"Host={host};Port={port};Username=lajur;Database=postgres;Maximum Pool Size=20")
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

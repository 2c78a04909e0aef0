using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lajur.Registry.Opening;

/// <summary>
/// Sets up each SQLite connection: readers go on while one writes (WAL), and a writer waits inside SQLite for its turn
/// (the driver's own waiting polls every 150 ms). Each commit is flushed to the disk: what a registry has acknowledged must
/// outlive a power cut.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Instance = new();

    private const string Pragmas = "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var command = connection.CreateCommand();
        await using (command)
        {
            command.CommandText = Pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

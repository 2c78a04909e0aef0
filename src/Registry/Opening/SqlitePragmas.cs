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
    /// <summary>What a database in memory may grow to: 64 MB, in pages of 4 KB.</summary>
    public const int PassingBytes = PassingPages * 4096;

    /// <summary>For a database in a file.</summary>
    public static readonly SqlitePragmas Lasting = new("PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");

    /// <summary>For one in memory.</summary>
    public static readonly SqlitePragmas Passing = new($"PRAGMA busy_timeout = 10000; PRAGMA max_page_count = {PassingPages};");

    private const int PassingPages = 16 * 1024;

    private readonly string _pragmas;

    private SqlitePragmas(string pragmas) => _pragmas = pragmas;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var command = connection.CreateCommand();
        await using (command)
        {
            command.CommandText = _pragmas;
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}

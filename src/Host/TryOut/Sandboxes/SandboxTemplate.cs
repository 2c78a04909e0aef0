using Lajur.Registry;
using Lajur.Registry.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>An empty database in memory with every table, made when the first try-out of a host begins; every other is a copy of it.</summary>
public sealed class SandboxTemplate : IDisposable
{
    private static int s_count;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private SqliteConnection? _template;

    /// <summary>A new database. It lives until the connection is closed.</summary>
    public async Task<SqliteConnection> CopyAsync(CancellationToken ct)
    {
        await _turn.WaitAsync(ct);
        try
        {
            _template ??= await MakeAsync();
            var copy = await OpenAsync(ct);
            _template.BackupDatabase(copy);
            return copy;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        Close(_template);
        _turn.Dispose();
    }

    /// <summary>Lets go of the database behind a connection, and of the pooled connections to it.</summary>
    public static void Close(SqliteConnection? connection)
    {
        if (connection is not null)
        {
            using var pooled = new SqliteConnection(connection.ConnectionString);
            SqliteConnection.ClearPool(pooled);
            connection.Dispose();
            SqliteConnection.ClearPool(pooled);
        }
    }

    /// <summary>Every later try-out stands on it, so whoever asks first and goes away does not stop it.</summary>
    private static async Task<SqliteConnection> MakeAsync()
    {
        var connection = await OpenAsync(CancellationToken.None);
        await using var services = new ServiceCollection().AddLogging().AddPassingRegistryDb(connection.ConnectionString).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await using var tables = connection.CreateCommand();
        tables.CommandText = scope.ServiceProvider.GetRequiredService<RegistryDb>().Database.GenerateCreateScript();
        await tables.ExecuteNonQueryAsync(CancellationToken.None);
        return connection;
    }

    private static async Task<SqliteConnection> OpenAsync(CancellationToken ct)
    {
        var name = $"file:/lajur-coba-{Interlocked.Increment(ref s_count)}?vfs=memdb";
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = name, ForeignKeys = true }.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }
}

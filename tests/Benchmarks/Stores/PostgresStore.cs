using Lajur.Registry.Opening;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lajur.Benchmarks.Stores;

/// <summary>A database of its own on a PostgreSQL that keeps what it has committed: fsync on, the server's own settings.</summary>
internal sealed class PostgresStore(PostgresServer server) : BenchStore
{
    private static int _count;

    public override string Name => "PostgreSQL";

    public string ConnectionString { get; private set; } = "";

    public override async Task OpenAsync()
    {
        var name = $"lajur_bench_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
        ConnectionString = await server.CreateDatabaseAsync(name);
        await base.OpenAsync();
    }

    public override async Task<long?> SizeAsync() => (long?)await AskAsync(
        "SELECT sum(pg_total_relation_size(oid))::bigint FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace");

    /// <summary>Runs SQL on a connection of its own and returns its first value.</summary>
    public async Task<object?> AskAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        return await command.ExecuteScalarAsync();
    }

    protected override void AddTo(IServiceCollection services) => services.AddPostgresRegistryDb(ConnectionString);
}

using Lajur.Registry.Opening;
using Lajur.Testing.Databases;

namespace Lajur.Benchmarks.Stores;

/// <summary>A database on a PostgreSQL that keeps what it has committed, migrated and otherwise empty.</summary>
internal sealed class DurableDatabase(PostgresServer server) : TestDatabase
{
    private static int _count;

    public string ConnectionString { get; private set; } = "";

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = nameof(DatabaseProvider.Postgres),
        ["ConnectionStrings:Lajur"] = ConnectionString,
    };

    public override async ValueTask InitializeAsync()
    {
        ConnectionString = await server.CreateDatabaseAsync(
            $"lajur_bench_office_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}");
        await using var services = BuildServices(TimeProvider.System);
        await services.MigrateRegistryAsync();
    }

    // Dropped by the server's own book when the process ends.
    protected override Task DeleteAsync() => Task.CompletedTask;
}

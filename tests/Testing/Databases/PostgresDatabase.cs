using Lajur.Registry.Opening;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lajur.Testing.Databases;

/// <summary>A database on the test process's <see cref="PostgresServer"/>.</summary>
public sealed class PostgresDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(CreateMigratedAsync);
    private static int _count;

    private string _connection = "";

    public string ConnectionString => _connection;

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = nameof(DatabaseProvider.Postgres),
        ["ConnectionStrings:Lajur"] = ConnectionString,
    };

    public override async ValueTask InitializeAsync() => await CopyAsync(await Template.Value);

    public override async Task InitializeAsync(DatabaseContent content)
    {
        var filled = await content.FillOnceAsync(CreateLastingAsync);
        await CopyAsync(new NpgsqlConnectionStringBuilder(filled.ConnectionString).Database!);
    }

    /// <summary>A database without a table in it, for tests of the migrations themselves.</summary>
    public static async Task<PostgresDatabase> CreateEmptyAsync()
    {
        var server = await PostgresServer.GetAsync();
        var name = NewName("empty");
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        return new PostgresDatabase { _connection = server.ConnectionTo(name) };
    }

    protected override async Task DeleteAsync()
    {
        var server = await PostgresServer.GetAsync();
        await using var own = new NpgsqlConnection(_connection);
        NpgsqlConnection.ClearPool(own);
        await server.ExecuteAsync($"DROP DATABASE IF EXISTS {own.Database} WITH (FORCE)");
    }

    private static async Task<PostgresDatabase> CreateLastingAsync()
    {
        var server = await PostgresServer.GetAsync();
        var name = NewName("filled");
        await server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {await Template.Value}");
        server.DropAtEnd(name);
        return new PostgresDatabase { _connection = server.ConnectionTo(name, pooling: false) };
    }

    private async Task CopyAsync(string template)
    {
        var server = await PostgresServer.GetAsync();
        var name = NewName("test");
        await server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        _connection = server.ConnectionTo(name);
    }

    private static async Task<string> CreateMigratedAsync()
    {
        var server = await PostgresServer.GetAsync();
        var name = NewName("template");
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        server.DropAtEnd(name);
        await using var services = new ServiceCollection()
            .AddPostgresRegistryDb(server.ConnectionTo(name, pooling: false)).BuildServiceProvider();
        await services.MigrateRegistryAsync(CancellationToken.None);
        return name;
    }

    private static string NewName(string what) =>
        $"lajur_{what}_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
}

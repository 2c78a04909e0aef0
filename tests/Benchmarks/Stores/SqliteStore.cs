using Lajur.Registry.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Stores;

/// <summary>A SQLite file in a temporary folder, with the host's own pragmas.</summary>
internal sealed class SqliteStore : BenchStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-bench-").FullName;

    public override string Name => "SQLite";

    public string File => Path.Combine(_folder, "lajur.db");

    public override async Task<long?> SizeAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={File}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT (SELECT page_count FROM pragma_page_count()) * (SELECT page_size FROM pragma_page_size())";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override void AddTo(IServiceCollection services) => services.AddSqliteRegistryDb(File);
}

using Lajur.Registry.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Testing.Databases;

/// <summary>A SQLite file in a folder of its own under the system's temporary folder.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(CreateMigratedAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-sqlite-").FullName;

    public string File => Path.Combine(_folder, "lajur.db");

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = nameof(DatabaseProvider.Sqlite),
        ["Database:File"] = File,
    };

    public override async ValueTask InitializeAsync() => System.IO.File.Copy(await Template.Value, File);

    public override async Task InitializeAsync(DatabaseContent content)
    {
        var filled = await content.FillOnceAsync(CreateLastingAsync);
        // The last connection to close writes the journal into the file.
        SqliteConnection.ClearAllPools();
        System.IO.File.Copy(filled.File, File);
    }

    protected override Task DeleteAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static async Task<SqliteDatabase> CreateLastingAsync()
    {
        var database = new SqliteDatabase();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(database._folder, recursive: true);
        await database.InitializeAsync();
        return database;
    }

    private static async Task<string> CreateMigratedAsync()
    {
        var folder = Directory.CreateTempSubdirectory("lajur-sqlite-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, "template.db");
        await using var services = new ServiceCollection().AddSqliteRegistryDb(file).BuildServiceProvider();
        await services.MigrateRegistryAsync(CancellationToken.None);
        SqliteConnection.ClearAllPools();
        return file;
    }
}

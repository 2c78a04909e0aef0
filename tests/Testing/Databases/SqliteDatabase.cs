using Lajur.Registry.Opening;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Testing.Databases;

/// <summary>A SQLite file in a folder of its own under the system's temporary folder.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private static readonly Lazy<Task<string>> Template = new(CreateTemplateAsync);

    private readonly string _folder = Directory.CreateTempSubdirectory("lajur-sqlite-").FullName;

    public string File => Path.Combine(_folder, "lajur.db");

    public override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Database:Provider"] = nameof(DatabaseProvider.Sqlite),
        ["Database:File"] = File,
    };

    public override async ValueTask InitializeAsync() => System.IO.File.Copy(await Template.Value, File);

    protected override Task DeleteAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static async Task<string> CreateTemplateAsync()
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

using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Steps;
using Lajur.Registry.Feed;
using Lajur.Registry.Feed.Postgres;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lajur.Registry.Opening;

public static class RegistryDbRegistration
{
    private const string MaxAutoPrepare = "Max Auto Prepare";
    private const int PreparedStatements = 200;

    /// <summary>
    /// Registers <see cref="RegistryDb"/> as <c>Database:Provider</c> says: <c>Sqlite</c> (default; the file is
    /// <c>Database:File</c>, else <c>lajur.db</c> in <c>Lajur:DataFolder</c> or <c>data</c>) or <c>Postgres</c> (<c>ConnectionStrings:Lajur</c>).
    /// </summary>
    /// <exception cref="InvalidOperationException">The provider is unknown, or PostgreSQL has no connection string.</exception>
    public static IServiceCollection AddRegistryDb(this IServiceCollection services, IConfiguration configuration)
    {
        switch (ReadProvider(configuration))
        {
            case DatabaseProvider.Postgres:
                services.AddPostgresRegistryDb(ReadPostgresConnection(configuration));
                break;
            default:
                services.AddSqliteRegistryDb(
                    configuration["Database:File"] ?? Path.Combine(configuration["Lajur:DataFolder"] ?? "data", "lajur.db"));
                break;
        }

        return services;
    }

    /// <summary>Registers <see cref="RegistryDb"/> in the SQLite file; its folder is made if it is missing.</summary>
    public static IServiceCollection AddSqliteRegistryDb(this IServiceCollection services, string file)
    {
        var path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ConnectionString;
        services.AddScoped<IRegistryMigration>(provider => new SqliteMigration(provider.GetRequiredService<RegistryDb>(), path));
        return services.AddSqlite(connection, SqlitePragmas.Lasting);
    }

    /// <summary>
    /// Registers <see cref="RegistryDb"/> in a SQLite database that lives in memory as long as somebody keeps a connection to it
    /// open, and whose tables they made; it never grows beyond <see cref="SqlitePragmas.PassingBytes"/>.
    /// </summary>
    public static IServiceCollection AddPassingRegistryDb(this IServiceCollection services, string connection) =>
        services.AddSqlite(connection, SqlitePragmas.Passing);

    /// <summary>Registers <see cref="RegistryDb"/> on PostgreSQL 15 or later.</summary>
    public static IServiceCollection AddPostgresRegistryDb(this IServiceCollection services, string connection)
    {
        services.AddWorkflowStorage<RegistryDb>().AddFeed();
        services.AddScoped<IRegistryMigration, PostgresMigration>();
        services.AddSingleton<IFeedListener>(
            provider => new PostgresFeedListener(connection, provider.GetRequiredService<FeedSignal>()));
        services.AddSingleton<IFeedAnnouncer>(
            provider => new PostgresFeedAnnouncer(connection, provider.GetService<ILogger<PostgresFeedAnnouncer>>()));
        return services.AddDbContextPool<RegistryDb, PostgresRegistryDb>((provider, options) => options
            .UseNpgsql(Prepared(connection))
            .AddInterceptors(provider.GetRequiredService<FeedOnCommit>()));
    }

    private static IServiceCollection AddSqlite(this IServiceCollection services, string connection, SqlitePragmas pragmas)
    {
        services.AddWorkflowStorage<RegistryDb>().AddFeed();
        services.AddSingleton<SqliteWriterTurns>();
        return services.AddDbContextPool<RegistryDb, SqliteRegistryDb>((provider, options) => options
            .UseSqlite(connection)
            .AddInterceptors(pragmas, provider.GetRequiredService<SqliteWriterTurns>(), provider.GetRequiredService<FeedOnCommit>()));
    }

    private static IServiceCollection AddFeed(this IServiceCollection services) =>
        services
            .AddSingleton<FeedSignal>()
            .AddSingleton<FeedOnCommit>()
            .AddSingleton<FeedReader>()
            .AddScoped<FeedPruning>()
            .AddScoped<IStepClosing, FeedClosing>()
            .AddScoped<EventFeed>()
            .AddScoped<IEventFeed>(provider => provider.GetRequiredService<EventFeed>());

    /// <summary>
    /// Statements that come again are prepared on their connection, unless the setting speaks of it: a balancer that hands one
    /// connection to many clients in turn needs <c>Max Auto Prepare=0</c>.
    /// </summary>
    private static string Prepared(string connection)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        // ContainsKey says of every setting there is that it is contained.
        settings.MaxAutoPrepare = settings.ShouldSerialize(MaxAutoPrepare) ? settings.MaxAutoPrepare : PreparedStatements;
        return settings.ConnectionString;
    }

    private static DatabaseProvider ReadProvider(IConfiguration configuration)
    {
        var name = configuration["Database:Provider"];
        return string.IsNullOrWhiteSpace(name) ? DatabaseProvider.Sqlite
            : Enum.TryParse<DatabaseProvider>(name, ignoreCase: true, out var provider) ? provider
            : throw new InvalidOperationException(
                $"Database:Provider is \"{name}\". It can be Sqlite or Postgres.");
    }

    private static string ReadPostgresConnection(IConfiguration configuration) =>
        configuration.GetConnectionString("Lajur") is { Length: > 0 } connection
            ? connection
            : throw new InvalidOperationException(
                "Database:Provider is Postgres but ConnectionStrings:Lajur is empty. "
                + "Set ConnectionStrings__Lajur, for example \"Host=localhost;Database=lajur;Username=lajur;Password=...\".");
}

using Npgsql;

namespace Lajur.Testing.Databases;

/// <summary>
/// One real PostgreSQL for a test process: the one <c>LAJUR_TEST_POSTGRES</c> names (a connection string whose user may
/// create databases), else one started here from the machine's own programs, else one in Docker. It ends with the process.
/// </summary>
public sealed class PostgresServer
{
    private static readonly Lazy<Task<PostgresServer>> Shared = new(StartAsync);

    private readonly NpgsqlConnectionStringBuilder _connection;
    private readonly List<string> _dropAtEnd = [];

    internal PostgresServer(string connection)
    {
        _connection = new NpgsqlConnectionStringBuilder(connection) { IncludeErrorDetail = true };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop();
    }

    /// <exception cref="InvalidOperationException">No server can be had; the message says what to install.</exception>
    public static Task<PostgresServer> GetAsync() => Shared.Value;

    /// <summary>
    /// A server of its own that keeps what it has committed through a power cut: the one the connection string names, else one
    /// started here with PostgreSQL's own settings.
    /// </summary>
    /// <exception cref="InvalidOperationException">PostgreSQL's programs are not on this machine.</exception>
    public static async Task<PostgresServer> StartDurableAsync(string? connection) =>
        connection is { Length: > 0 } ? new PostgresServer(connection)
        : await LocalPostgres.StartAsync(
            LocalPostgres.FindPrograms() ?? throw new InvalidOperationException("Install PostgreSQL 15 or later, or name a server."),
            isDurable: true);

    /// <summary>The folder of <c>pgbench</c> and <c>psql</c>; null when PostgreSQL is not installed here.</summary>
    public static string? FindPrograms() => LocalPostgres.FindPrograms();

    public string ConnectionTo(string database, bool pooling = true) =>
        new NpgsqlConnectionStringBuilder(_connection.ConnectionString) { Database = database, Pooling = pooling }.ConnectionString;

    /// <summary>Makes a database and names the way to it; it is dropped when the process ends.</summary>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        await ExecuteAsync($"CREATE DATABASE {name}");
        DropAtEnd(name);
        return ConnectionTo(name);
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    internal void DropAtEnd(string database) => _dropAtEnd.Add(database);

    private static async Task<PostgresServer> StartAsync() =>
        Environment.GetEnvironmentVariable("LAJUR_TEST_POSTGRES") is { Length: > 0 } given ? new PostgresServer(given)
        : LocalPostgres.FindPrograms() is { } programs ? await LocalPostgres.StartAsync(programs)
        : await DockerPostgres.TryStartAsync()
            ?? throw new InvalidOperationException(
                "These tests need a real PostgreSQL 15 or later. Install it (Debian: apt-get install postgresql), or install "
                + "Docker, or set LAJUR_TEST_POSTGRES to a connection string whose user may create databases.");

    private void Drop()
    {
        foreach (var database in _dropAtEnd)
        {
            try
            {
                ExecuteAsync($"DROP DATABASE IF EXISTS {database} WITH (FORCE)").Wait(TimeSpan.FromSeconds(5));
            }
            catch (AggregateException)
            {
                // The server is gone already, and the database with it.
            }
        }
    }
}

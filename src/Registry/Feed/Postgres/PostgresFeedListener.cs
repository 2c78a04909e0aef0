using Npgsql;

namespace Lajur.Registry.Feed.Postgres;

/// <summary>Hears PostgreSQL's NOTIFY on a connection of its own.</summary>
internal sealed class PostgresFeedListener(string connectionString, FeedSignal signal) : IFeedListener
{
    private const int KeepAliveSeconds = 30;

    public async Task ListenAsync(CancellationToken ct)
    {
        // Kept alive, so that a connection that died unnoticed is noticed; not pooled, since nobody else may read from it.
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { KeepAlive = KeepAliveSeconds, Pooling = false };
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        connection.Notification += (_, _) => signal.Raise();
        await connection.OpenAsync(ct);
        await using (var listen = new NpgsqlCommand($"LISTEN {FeedChannel.Name}", connection))
        {
            await listen.ExecuteNonQueryAsync(ct);
        }

        // Whatever was committed before the first LISTEN, or between two connections, was not heard.
        signal.Raise();
        while (true)
        {
            await connection.WaitAsync(ct);
        }
    }
}

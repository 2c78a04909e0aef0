using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lajur.Registry.Feed.Postgres;

/// <summary>
/// Sends PostgreSQL's NOTIFY after the commit, on a connection of its own. Inside the transaction it would make all commits of
/// the server wait for one another, since PostgreSQL keeps the queue of its notifications in the order of commits. A host that
/// dies between commit and NOTIFY leaves it to the others' look at the feed every few seconds.
/// </summary>
internal sealed class PostgresFeedAnnouncer(string connectionString, ILogger<PostgresFeedAnnouncer>? logger)
    : IFeedAnnouncer, IDisposable
{
    private const string Notify = $"NOTIFY {FeedChannel.Name}";

    /// <summary>What a busy host's commits have in common: nobody looks at a screen more closely.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(20);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private int _wanted;

    public void Announce()
    {
        if (Interlocked.Exchange(ref _wanted, 1) == 0)
        {
            _ = Task.Run(RunOnceAsync);
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task RunOnceAsync()
    {
        try
        {
            await _turn.WaitAsync();
            try
            {
                // Commits from here on want an announcement of their own: this one may be over before they are seen.
                Volatile.Write(ref _wanted, 0);
                await NotifyAsync();
                await Task.Delay(Rest, TimeProvider.System);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception e) when (e is NpgsqlException or ObjectDisposedException)
        {
            logger?.LogWarning(e, "Other hosts were not told of new events; they find them at their next look");
        }
    }

    private async Task NotifyAsync()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(Notify, connection);
        await command.ExecuteNonQueryAsync();
    }
}

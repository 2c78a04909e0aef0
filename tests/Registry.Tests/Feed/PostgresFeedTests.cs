using Lajur.Registry.Feed;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lajur.Registry.Tests.Feed;

public sealed class PostgresFeedTests : FeedContract
{
    private readonly PostgresDatabase _database;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public PostgresFeedTests()
        : this(new PostgresDatabase())
    {
    }

    private PostgresFeedTests(PostgresDatabase database)
        : base(database) => _database = database;

    protected override bool CommitsOutOfOrder => true;

    [Fact]
    public async Task Nobody_is_told_past_an_event_that_is_still_to_be_committed()
    {
        await using var slow = new NpgsqlConnection(_database.ConnectionString);
        await slow.OpenAsync(Stop);
        await using var transaction = await slow.BeginTransactionAsync(Stop);
        await using var insert = new NpgsqlCommand(
            $"""
            SELECT pg_advisory_xact_lock_shared({0x4C414A5552_02});
            INSERT INTO feed_events (key, kind, subject, at) VALUES ('slow', 'kind', 'item', now())
            """,
            slow);
        await insert.ExecuteNonQueryAsync(Stop);
        await AppendAsync("quick");

        await Reader.RunOnceAsync(Stop);
        Assert.Empty(Subscriber.Told);

        await transaction.CommitAsync(Stop);
        await Reader.RunOnceAsync(Stop);
        Assert.Equal(["slow", "quick"], Subscriber.Told.Select(item => item.Key));
    }

    [Fact]
    public async Task A_step_that_was_undone_after_it_had_an_id_holds_nobody_up()
    {
        await using var connection = new NpgsqlConnection(_database.ConnectionString);
        await connection.OpenAsync(Stop);
        await using var useUp = new NpgsqlCommand("SELECT nextval(pg_get_serial_sequence('feed_events', 'id'))", connection);
        await AppendAsync("before");
        await useUp.ExecuteScalarAsync(Stop);
        await AppendAsync("after");

        await Reader.RunOnceAsync(Stop);

        Assert.Equal(["before", "after"], Subscriber.Told.Select(item => item.Key));
    }

    [Fact]
    public async Task What_one_host_commits_wakes_another()
    {
        await using var other = BuildServices();
        var signal = other.GetRequiredService<FeedSignal>();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var connected = signal.Next;
        var listening = other.GetRequiredService<IFeedListener>().ListenAsync(end.Token);
        await connected.WaitAsync(Patience, Stop);
        var next = signal.Next;

        await AppendAsync("elsewhere");

        await next.WaitAsync(Patience, Stop);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    [Fact]
    public async Task A_lost_connection_is_told_and_at_the_next_one_nothing_is_missed()
    {
        await using var other = BuildServices();
        var (signal, listener) = (other.GetRequiredService<FeedSignal>(), other.GetRequiredService<IFeedListener>());
        var connected = signal.Next;
        var listening = listener.ListenAsync(Stop);
        await connected.WaitAsync(Patience, Stop);

        await using (var scope = Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<RegistryDb>().Database.ExecuteSqlAsync(
                $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'", Stop);
        }

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => listening.WaitAsync(Patience, Stop));
        var next = signal.Next;
        await AppendAsync("meanwhile");
        Assert.False(next.IsCompleted);

        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var again = listener.ListenAsync(end.Token);
        await next.WaitAsync(Patience, Stop);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => again);
    }
}

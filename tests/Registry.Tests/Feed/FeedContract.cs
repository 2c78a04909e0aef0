using Lajur.Engine.Storage;
using Lajur.Registry.Feed;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Feed;

/// <summary>What is promised of the event feed on every database.</summary>
public abstract class FeedContract : IAsyncLifetime
{
    private readonly RecordingSubscriber _subscriber = new();
    private readonly FakeClock _clock = new();
    private readonly TestDatabase _database;

    protected FeedContract(TestDatabase database) => _database = database;

    protected ServiceProvider Services { get; private set; } = null!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private protected RecordingSubscriber Subscriber => _subscriber;

    protected FeedReader Reader => Services.GetRequiredService<FeedReader>();

    public async ValueTask InitializeAsync()
    {
        await _database.InitializeAsync();
        Services = BuildServices();
        await Reader.StartAsync(Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_event_is_told_once_however_often_its_key_is_appended()
    {
        await AppendAsync("submitted-1", "submitted-1");
        await AppendAsync("submitted-1", "submitted-2");

        await Reader.RunOnceAsync(Stop);

        Assert.Equal(["submitted-1", "submitted-2"], _subscriber.Told.Select(item => item.Key));
        Assert.Equal(0, await Reader.RunOnceAsync(Stop));
    }

    [Fact]
    public async Task A_step_that_is_undone_tells_nothing_and_wakes_nobody()
    {
        var next = Services.GetRequiredService<FeedSignal>().Next;

        await Assert.ThrowsAsync<TimeoutException>(() => StepAsync(feed =>
        {
            feed.Append(Entry("lost"));
            throw new TimeoutException();
        }));

        Assert.Equal(0, await Reader.RunOnceAsync(Stop));
        Assert.False(next.IsCompleted);
    }

    [Fact]
    public async Task A_commit_with_events_wakes_who_waits()
    {
        var next = Services.GetRequiredService<FeedSignal>().Next;

        await AppendAsync("one");

        Assert.True(next.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Who_commits_later_is_told_later_even_if_it_began_earlier()
    {
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        await using var slow = Services.CreateAsyncScope();
        var slowStep = StepAsync(slow.ServiceProvider, async feed =>
        {
            feed.Append(Entry("began-first"));
            begun.SetResult();
            await goOn.Task;
        });
        await begun.Task;
        var quickStep = AppendAsync("began-second");
        if (CommitsOutOfOrder)
        {
            await quickStep;
            await Reader.RunOnceAsync(Stop);
        }

        goOn.SetResult();
        await Task.WhenAll(slowStep, quickStep);
        await Reader.RunOnceAsync(Stop);

        string[] expected = CommitsOutOfOrder ? ["began-second", "began-first"] : ["began-first", "began-second"];
        Assert.Equal(expected, _subscriber.Told.Select(item => item.Key));
    }

    [Fact]
    public async Task Nothing_is_lost_or_told_twice_while_many_write_and_one_reads()
    {
        const int writers = 6;
        const int each = 8;
        var writing = Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(
            async () =>
            {
                for (var i = 0; i < each; i++)
                {
                    await AppendAsync($"{writer}-{i}-a", $"{writer}-{i}-b");
                }
            },
            Stop)));

        while (!writing.IsCompleted)
        {
            await Reader.RunOnceAsync(Stop);
        }

        await writing;
        await Reader.RunOnceAsync(Stop);
        Assert.Equal(writers * each * 2, _subscriber.Told.Select(item => item.Key).Distinct().Count());
        Assert.Equal(_subscriber.Told.Select(item => item.Id).Distinct().Order(), _subscriber.Told.Select(item => item.Id));
    }

    [Fact]
    public async Task A_subscriber_that_fails_is_told_again_and_in_order()
    {
        await AppendAsync("one", "two");
        _subscriber.Refusals = 2;

        await Reader.RunOnceAsync(Stop);
        await Reader.RunOnceAsync(Stop);
        Assert.Empty(_subscriber.Told);
        await Reader.RunOnceAsync(Stop);

        Assert.Equal(["one", "two"], _subscriber.Told.Select(item => item.Key));
    }

    [Fact]
    public async Task An_event_a_subscriber_never_takes_does_not_hold_back_the_next()
    {
        await AppendAsync("poison", "next");
        _subscriber.Refusals = FeedReader.MaxAttempts;

        for (var i = 0; i < FeedReader.MaxAttempts; i++)
        {
            await Reader.RunOnceAsync(Stop);
        }

        Assert.Equal(["next"], _subscriber.Told.Select(item => item.Key));
    }

    [Fact]
    public async Task Old_events_are_deleted_and_new_ones_kept()
    {
        await AppendAsync("old");
        _clock.Advance(FeedPruning.Kept + TimeSpan.FromMinutes(1));
        await AppendAsync("new");
        await using var scope = Services.CreateAsyncScope();

        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<FeedPruning>().RunOnceAsync(Stop));

        await Reader.RunOnceAsync(Stop);
        Assert.Equal(["new"], _subscriber.Told.Select(item => item.Key));
    }

    [Fact]
    public async Task Nothing_is_told_outside_a_transaction()
    {
        await using var scope = Services.CreateAsyncScope();
        var feed = scope.ServiceProvider.GetRequiredService<EventFeed>();

        Assert.Throws<InvalidOperationException>(() => feed.Append(Entry("stray")));
    }

    /// <summary>True where two transactions write at the same time.</summary>
    protected abstract bool CommitsOutOfOrder { get; }

    protected ServiceProvider BuildServices() =>
        _database.BuildServices(_clock, services => services.AddSingleton<IFeedSubscriber>(_subscriber));

    protected async Task AppendAsync(params string[] keys)
    {
        await StepAsync(feed =>
        {
            foreach (var key in keys)
            {
                feed.Append(Entry(key));
            }

            return Task.CompletedTask;
        });
    }

    private static FeedEntry Entry(string key) => new() { Kind = "work-item-opened", Subject = "item", Key = key, Lane = "petugas" };

    private static Task<bool> StepAsync(IServiceProvider scope, Func<EventFeed, Task> body) =>
        scope.GetRequiredService<IStepTransaction>().ExecuteAsync(
            async _ =>
            {
                await body(scope.GetRequiredService<EventFeed>());
                return true;
            },
            Stop);

    private async Task StepAsync(Func<EventFeed, Task> body)
    {
        await using var scope = Services.CreateAsyncScope();
        await StepAsync(scope.ServiceProvider, body);
    }
}

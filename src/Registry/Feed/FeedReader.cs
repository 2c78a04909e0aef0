using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lajur.Registry.Feed;

/// <summary>
/// Tells this host's subscribers what was committed. It only remembers the last id each has been told: nothing can turn up
/// behind what <see cref="FeedPages"/> reads.
/// </summary>
public sealed class FeedReader(
    IServiceScopeFactory scopes, IEnumerable<IFeedSubscriber> subscribers, TimeProvider clock, ILogger<FeedReader> logger)
{
    public const int MaxAttempts = 5;

    private readonly FeedPages _pages = new(clock);
    private readonly List<FeedPosition> _positions = [.. subscribers.Select(subscriber => new FeedPosition(subscriber))];
    private bool _started;

    /// <summary>Begins with what is committed from now on.</summary>
    public async Task StartAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        var newest = await FeedPages.FindNewestAsync(db, ct);
        _positions.ForEach(position => position.LastId = newest);
        _started = true;
    }

    /// <summary>Tells each subscriber what it has not been told; returns how many events there were to tell.</summary>
    /// <remarks>One caller at a time.</remarks>
    public async Task<int> RunOnceAsync(CancellationToken ct)
    {
        if (!_started)
        {
            await StartAsync(ct);
        }

        var count = 0;
        IReadOnlyList<FeedItem> batch;
        do
        {
            batch = await ReadAsync(ct);
            count += batch.Count;
            foreach (var position in _positions)
            {
                await TellAsync(position, batch, ct);
            }
        }
        while (batch.Count == FeedPages.Size && _positions.TrueForAll(position => position.LastId >= batch[^1].Id));
        return count;
    }

    private async Task<IReadOnlyList<FeedItem>> ReadAsync(CancellationToken ct)
    {
        if (_positions.Count == 0)
        {
            return [];
        }

        var after = _positions.Min(position => position.LastId);
        await using var scope = scopes.CreateAsyncScope();
        return await _pages.ReadAsync(scope.ServiceProvider.GetRequiredService<RegistryDb>(), after, ct);
    }

    private async Task TellAsync(FeedPosition position, IEnumerable<FeedItem> batch, CancellationToken ct)
    {
        foreach (var item in batch.Where(e => e.Id > position.LastId))
        {
            try
            {
                await position.Subscriber.ReceiveAsync(item, ct);
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                position.Attempts++;
                logger.LogError(
                    e, "{Subscriber} could not take feed event {Id} ({Kind}), attempt {Attempt} of {MaxAttempts}",
                    position.Subscriber.GetType().Name, item.Id, item.Kind, position.Attempts, MaxAttempts);
                if (position.Attempts < MaxAttempts)
                {
                    return;
                }
            }

            position.LastId = item.Id;
            position.Attempts = 0;
        }
    }
}

using Lajur.Registry.Feed;

namespace Lajur.Host.Clockwork;

/// <summary>Tells this host's subscribers what was committed: at the signal, and every few seconds in case one was missed.</summary>
internal sealed class FeedService(
    FeedReader reader, FeedSignal signal, TimeProvider clock, ILogger<FeedService> logger) : BackgroundService
{
    private static readonly TimeSpan CatchUp = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            var next = signal.Next;
            await RunOnceAsync(stoppingToken);
            await WaitAsync(next, stoppingToken);
        }
    }

    private async Task RunOnceAsync(CancellationToken ct)
    {
        try
        {
            await reader.RunOnceAsync(ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            logger.LogError(e, "The loop {Loop} failed; it runs again in {Interval}", "feed", CatchUp);
        }
    }

    private async Task WaitAsync(Task next, CancellationToken ct)
    {
        try
        {
            await next.WaitAsync(CatchUp, clock, ct);
        }
        catch (TimeoutException)
        {
            // Nothing was signalled; look all the same.
        }
    }
}

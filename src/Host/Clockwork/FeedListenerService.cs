using Lajur.Registry.Feed;

namespace Lajur.Host.Clockwork;

/// <summary>Hears what other hosts commit, where the database can tell; connects again when the connection is lost.</summary>
internal sealed class FeedListenerService(
    IEnumerable<IFeedListener> listeners, TimeProvider clock, ILogger<FeedListenerService> logger) : BackgroundService
{
    private static readonly TimeSpan BeforeReconnecting = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(listeners.Select(listener => ListenAsync(listener, stoppingToken)));

    private async Task ListenAsync(IFeedListener listener, CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await listener.ListenAsync(ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested)
            {
                logger.LogWarning(e, "The loop {Loop} lost its connection; it connects again", "feed-listener");
            }

            await Task.Delay(BeforeReconnecting, clock, ct);
        }
    }
}

namespace Lajur.Registry.Feed;

/// <summary>
/// Is told on every host what happened since that host started: after the commit, in order, at least once. What has to
/// happen even if no host runs is a row with a delivery state of its own, not a subscriber.
/// </summary>
public interface IFeedSubscriber
{
    /// <summary>An exception means "tell me again", at most <see cref="FeedReader.MaxAttempts"/> times in all.</summary>
    Task ReceiveAsync(FeedItem item, CancellationToken ct);
}

using Lajur.Registry.Feed;

namespace Lajur.Registry.Tests.Feed;

/// <summary>Remembers what it was told; refuses as often as a test wants.</summary>
internal sealed class RecordingSubscriber : IFeedSubscriber
{
    private readonly List<FeedItem> _told = [];

    public IReadOnlyList<FeedItem> Told => _told;

    /// <summary>How many times from now on it throws.</summary>
    public int Refusals { get; set; }

    public Task ReceiveAsync(FeedItem item, CancellationToken ct)
    {
        if (Refusals > 0)
        {
            Refusals--;
            throw new TimeoutException("Not now.");
        }

        _told.Add(item);
        return Task.CompletedTask;
    }
}

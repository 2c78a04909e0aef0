namespace Lajur.Registry.Feed;

/// <summary>How far a subscriber of this host has been told.</summary>
internal sealed class FeedPosition(IFeedSubscriber subscriber)
{
    public IFeedSubscriber Subscriber { get; } = subscriber;

    public long LastId { get; set; }

    /// <summary>How often the event after <see cref="LastId"/> was told in vain.</summary>
    public int Attempts { get; set; }
}

namespace Lajur.Registry.Feed;

/// <summary>Tells other processes that the feed has grown.</summary>
internal interface IFeedAnnouncer
{
    /// <summary>To be called after a commit with events. Returns at once; what is called for in a row is told together.</summary>
    void Announce();
}

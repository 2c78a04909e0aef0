namespace Lajur.Registry.Feed.Postgres;

internal static class FeedChannel
{
    /// <summary>The channel on which PostgreSQL tells every host that the feed has grown.</summary>
    public const string Name = "lajur_feed";
}

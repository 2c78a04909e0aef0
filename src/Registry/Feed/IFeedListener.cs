namespace Lajur.Registry.Feed;

/// <summary>Raises this process's <see cref="FeedSignal"/> for what other processes commit.</summary>
public interface IFeedListener
{
    /// <summary>Listens until cancelled; throws when the connection is lost, and may then be called again.</summary>
    Task ListenAsync(CancellationToken ct);
}

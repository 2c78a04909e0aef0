using System.Text.Json.Nodes;

namespace Lajur.Engine.Storage;

/// <summary>
/// Where a step tells the world what it did. Rows are written in the step's transaction and delivered after its
/// commit, at least once.
/// </summary>
public interface IEventFeed
{
    /// <param name="kind">One of <see cref="FeedEventKind"/>, or one of the host's own.</param>
    /// <param name="key">What it is about, e.g. an instance id.</param>
    /// <param name="payload">More, for receivers; null when the key says it all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task AppendAsync(string kind, string key, JsonObject? payload, CancellationToken cancellationToken);
}

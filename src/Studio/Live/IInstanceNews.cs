namespace Lajur.Studio.Live;

/// <summary>
/// Told by the host's subscriber to the event feed, on every host, that an instance moved
/// (<c>FeedEventKind.WorkflowInstanceUpdated</c>); tells those who watch it in Elsa Studio.
/// </summary>
public interface IInstanceNews
{
    /// <summary>Pushes journal, badges and state of the instance. Telling twice does no harm.</summary>
    Task ChangedAsync(string instanceId, CancellationToken cancellationToken);
}

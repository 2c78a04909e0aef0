using Lajur.Engine.Storage;
using Lajur.Registry.Feed;
using Lajur.Studio.Live;

namespace Lajur.Host.Designer.Runs;

/// <summary>Tells those who watch a run in Elsa Studio, through this host, that it moved.</summary>
internal sealed class InstanceNewsSubscriber(IInstanceNews news) : IFeedSubscriber
{
    public Task ReceiveAsync(FeedItem item, CancellationToken ct) =>
        item.Kind == FeedEventKind.WorkflowInstanceUpdated ? news.ChangedAsync(item.Subject, ct) : Task.CompletedTask;
}

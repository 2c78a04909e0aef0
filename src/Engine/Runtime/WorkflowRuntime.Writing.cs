using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Storage;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>Writes all that a burst did, beside the instance itself, and shows the run to who observes runs.</summary>
    internal async Task WriteAsync(WorkflowInstance instance, BurstResult result, CancellationToken cancellationToken)
    {
        if (result.BurnsAll)
        {
            await stores.Store.BurnAllBookmarksAsync(instance.Id, cancellationToken);
        }
        else if (result.BurnedBookmarks.Count > 0)
        {
            await stores.Store.BurnBookmarksAsync(result.BurnedBookmarks, cancellationToken);
        }

        if (result.NewBookmarks.Count > 0)
        {
            await stores.Store.AddBookmarksAsync(result.NewBookmarks, cancellationToken);
        }

        if (result.Entries.Count > 0)
        {
            await stores.Store.AppendJournalAsync(
                new JournalPage(instance.Id, result.Entries[0].Sequence, result.Entries), cancellationToken);
        }

        if (result.Queued.Count > 0)
        {
            await stores.Store.EnqueueStimuliAsync(result.Queued, cancellationToken);
        }

        foreach (var e in result.FeedEvents)
        {
            await stores.Feed.AppendAsync(e.Kind, e.Key, e.Payload, cancellationToken);
        }

        await stores.Feed.AppendAsync(FeedEventKind.WorkflowInstanceUpdated, instance.Id, null, cancellationToken);
        foreach (var observer in observers)
        {
            await observer.ObserveAsync(instance, cancellationToken);
        }
    }
}

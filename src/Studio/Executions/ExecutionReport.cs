using Lajur.Engine.Running;
using Lajur.Engine.Storage;

namespace Lajur.Studio.Executions;

/// <summary>The executions of an instance, and what the badges say of them.</summary>
public sealed class ExecutionReport(IWorkflowStore store)
{
    /// <summary>The badges of every activity that ran.</summary>
    public async Task<IReadOnlyList<NodeStats>> OfAsync(string instanceId, CancellationToken cancellationToken)
    {
        var executions = await ListAsync(instanceId, cancellationToken);
        return [.. executions.GroupBy(execution => execution.ActivityNodeId, StringComparer.Ordinal).Select(Count)];
    }

    /// <summary>Every execution, oldest first.</summary>
    public async Task<IReadOnlyList<ExecutionView>> ListAsync(string instanceId, CancellationToken cancellationToken)
    {
        var pages = await store.ListJournalAsync(instanceId, cancellationToken);
        var waiting = await store.ListBookmarksAsync(instanceId, cancellationToken);
        return ExecutionFold.Of(
            instanceId, pages.SelectMany(page => page.Entries), waiting.Select(bookmark => bookmark.ExecutionNumber).ToHashSet());
    }

    private static NodeStats Count(IGrouping<string, ExecutionView> executions) => new(
        executions.First().ActivityId,
        executions.Key,
        executions.Count(),
        executions.Count(execution => execution.Status == ActivityStatus.Completed),
        executions.Count(execution => execution.Status == ActivityStatus.Running),
        executions.Any(execution => execution.HasBookmarks),
        executions.Any(execution => execution.Status == ActivityStatus.Faulted));
}

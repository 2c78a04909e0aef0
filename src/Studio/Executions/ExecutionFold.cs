using System.Text.Json.Nodes;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Studio.Instances;

namespace Lajur.Studio.Executions;

/// <summary>Makes of an instance's journal the executions of its activities.</summary>
internal static class ExecutionFold
{
    /// <summary>The executions, oldest first.</summary>
    /// <param name="instanceId">The instance.</param>
    /// <param name="entries">Its journal, in order.</param>
    /// <param name="waiting">The numbers of the executions that have open bookmarks.</param>
    public static IReadOnlyList<ExecutionView> Of(string instanceId, IEnumerable<JournalEntry> entries, IReadOnlySet<int> waiting) =>
    [
        .. entries.GroupBy(entry => entry.Execution).OrderBy(group => group.Key).Select(group => Fold(instanceId, [.. group], waiting.Contains(group.Key))),
    ];

    private static ExecutionView Fold(string instanceId, IReadOnlyList<JournalEntry> entries, bool waits)
    {
        var first = entries[0];
        var status = entries.Select(entry => StatusAfter(entry.Event)).LastOrDefault(found => found is not null) ?? ActivityStatus.Running;
        return new ExecutionView
        {
            Id = ActivityExecutionId.Format(instanceId, first.Execution),
            WorkflowInstanceId = instanceId,
            ActivityId = first.ActivityId,
            ActivityNodeId = first.NodeId,
            ActivityType = first.ActivityType,
            ActivityTypeVersion = first.ActivityTypeVersion,
            ActivityName = first.ActivityName,
            ActivityState = entries.LastOrDefault(entry => entry.ActivityState is not null)?.ActivityState ?? [],
            Payload = entries.LastOrDefault(entry => entry.Payload is not null && entry.Event != JournalEvent.Intervened)?.Payload,
            Outputs = entries.LastOrDefault(entry => entry.Outputs is not null)?.Outputs ?? [],
            Metadata = entries.Any(entry => entry.Event == JournalEvent.Retrying) ? new JsonObject { ["HasRetryAttempts"] = true } : [],
            Exception = status == ActivityStatus.Completed
                ? null
                : ExceptionView.Of(entries.LastOrDefault(entry => entry.Exception is not null)?.Exception),
            StartedAt = first.Timestamp,
            HasBookmarks = waits && status == ActivityStatus.Running,
            Status = status,
            AggregateFaultCount = entries.Count(entry => entry.Event == JournalEvent.Faulted),
            CompletedAt = status == ActivityStatus.Running ? null : entries[^1].Timestamp,
            SchedulingActivityExecutionId = first.ParentExecution == 0 ? null : ActivityExecutionId.Format(instanceId, first.ParentExecution),
        };
    }

    private static ActivityStatus? StatusAfter(string eventName) => eventName switch
    {
        JournalEvent.Started or JournalEvent.Suspended or JournalEvent.Resumed => ActivityStatus.Running,
        JournalEvent.Completed => ActivityStatus.Completed,
        JournalEvent.Faulted => ActivityStatus.Faulted,
        JournalEvent.Canceled => ActivityStatus.Canceled,
        _ => null,
    };
}

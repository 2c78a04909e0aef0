using Lajur.Engine.Running;

namespace Lajur.Engine.Journaling;

/// <summary>Folds a journal into records of executions and into counts; nothing of the kind is stored.</summary>
public static class ActivityExecutionRecords
{
    /// <summary>One record for each execution, oldest first.</summary>
    public static IReadOnlyList<ActivityExecutionRecord> Fold(IEnumerable<JournalPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var records = new SortedDictionary<int, ActivityExecutionRecord>();
        foreach (var page in pages)
        {
            foreach (var entry in page.Entries)
            {
                records[entry.Execution] = Apply(
                    records.GetValueOrDefault(entry.Execution) ?? Begin(page.InstanceId, entry), entry);
            }
        }

        return [.. records.Values];
    }

    /// <summary>One row for each node that ran.</summary>
    public static IReadOnlyList<ActivityExecutionStats> Count(IEnumerable<ActivityExecutionRecord> records) =>
    [
        .. records.GroupBy(x => x.ActivityNodeId, StringComparer.Ordinal).Select(node =>
        {
            var completed = node.Count(x => x.CompletedAt is not null);
            return new ActivityExecutionStats(
                node.First().ActivityId,
                node.Key,
                node.Count(),
                completed,
                node.Count() - completed,
                node.Any(x => x.HasBookmarks),
                node.Any(x => x.Status == ActivityStatus.Faulted));
        }),
    ];

    private static ActivityExecutionRecord Begin(string instanceId, JournalEntry entry) => new()
    {
        Id = ActivityExecutionId.Format(instanceId, entry.Execution),
        WorkflowInstanceId = instanceId,
        ActivityId = entry.ActivityId,
        ActivityNodeId = entry.NodeId,
        ActivityType = entry.ActivityType,
        ActivityTypeVersion = entry.ActivityTypeVersion,
        ActivityName = entry.ActivityName,
        ParentId = entry.ParentExecution == 0 ? null : ActivityExecutionId.Format(instanceId, entry.ParentExecution),
        StartedAt = entry.Timestamp,
        Status = ActivityStatus.Running,
    };

    private static ActivityExecutionRecord Apply(ActivityExecutionRecord record, JournalEntry entry) => entry.Event switch
    {
        JournalEvent.Started => record with { ActivityState = entry.ActivityState, Status = ActivityStatus.Running, Exception = null },
        JournalEvent.Suspended => record with { HasBookmarks = true, Status = ActivityStatus.Running, Exception = null },
        JournalEvent.Resumed => record with { HasBookmarks = false, Status = ActivityStatus.Running, Exception = null },
        JournalEvent.Completed => record with
        {
            Status = ActivityStatus.Completed,
            Exception = null,
            HasBookmarks = false,
            CompletedAt = entry.Timestamp,
            Outputs = entry.Outputs,
            Payload = entry.Payload,
        },
        JournalEvent.Canceled => record with
        {
            Status = ActivityStatus.Canceled,
            HasBookmarks = false,
            CompletedAt = entry.Timestamp,
        },
        JournalEvent.Retrying => record with { Retries = [.. record.Retries, RetryAttempt.Of(entry)] },
        JournalEvent.Faulted => record with { Status = ActivityStatus.Faulted, HasBookmarks = false, Exception = entry.Exception },
        JournalEvent.Migrated => record with
        {
            ActivityId = entry.ActivityId,
            ActivityNodeId = entry.NodeId,
            ActivityName = entry.ActivityName,
        },
        _ => record,
    };
}

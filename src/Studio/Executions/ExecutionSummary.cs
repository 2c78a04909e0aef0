using System.Text.Json.Nodes;
using Lajur.Engine.Running;

namespace Lajur.Studio.Executions;

/// <summary>An execution without what it was given and gave.</summary>
public sealed record ExecutionSummary(
    string Id,
    string WorkflowInstanceId,
    string ActivityId,
    string ActivityNodeId,
    string ActivityType,
    int ActivityTypeVersion,
    string? ActivityName,
    DateTimeOffset StartedAt,
    bool HasBookmarks,
    ActivityStatus Status,
    int AggregateFaultCount,
    DateTimeOffset? CompletedAt,
    JsonObject Metadata)
{
    /// <summary>The summary of <paramref name="execution"/>.</summary>
    public static ExecutionSummary Of(ExecutionView execution) => new(
        execution.Id,
        execution.WorkflowInstanceId,
        execution.ActivityId,
        execution.ActivityNodeId,
        execution.ActivityType,
        execution.ActivityTypeVersion,
        execution.ActivityName,
        execution.StartedAt,
        execution.HasBookmarks,
        execution.Status,
        execution.AggregateFaultCount,
        execution.CompletedAt,
        (JsonObject)execution.Metadata.DeepClone());
}

using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Studio.Instances;

namespace Lajur.Studio.Executions;

/// <summary>One execution of one activity, as Elsa Studio reads it.</summary>
public sealed record ExecutionView
{
    public required string Id { get; init; }
    public required string WorkflowInstanceId { get; init; }
    public required string ActivityId { get; init; }
    public required string ActivityNodeId { get; init; }
    public required string ActivityType { get; init; }
    public int ActivityTypeVersion { get; init; }
    public string? ActivityName { get; init; }
    public JsonObject ActivityState { get; init; } = [];
    public JsonObject? Payload { get; init; }
    public JsonObject Outputs { get; init; } = [];
    public JsonObject Properties { get; init; } = [];
    public JsonObject Metadata { get; init; } = [];
    public ExceptionView? Exception { get; init; }
    public DateTimeOffset StartedAt { get; init; }
    public bool HasBookmarks { get; init; }
    public ActivityStatus Status { get; init; }
    public int AggregateFaultCount { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
    public int CallStackDepth { get; init; }

    /// <summary>The execution that holds this one; null for the workflow itself.</summary>
    public string? SchedulingActivityExecutionId { get; init; }
}

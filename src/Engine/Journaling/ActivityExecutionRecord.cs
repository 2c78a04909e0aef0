using System.Text.Json.Nodes;
using Lajur.Engine.Running;

namespace Lajur.Engine.Journaling;

/// <summary>One execution of one activity, as Studio shows it.</summary>
public sealed record ActivityExecutionRecord
{
    /// <summary>See <see cref="ActivityExecutionId"/>.</summary>
    public required string Id { get; init; }
    public required string WorkflowInstanceId { get; init; }
    public required string ActivityId { get; init; }
    public required string ActivityNodeId { get; init; }
    public required string ActivityType { get; init; }
    public required int ActivityTypeVersion { get; init; }
    public string? ActivityName { get; init; }

    /// <summary>The container's execution; null for the workflow.</summary>
    public string? ParentId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
    public DateTimeOffset? CompletedAt { get; init; }
    public required ActivityStatus Status { get; init; }

    /// <summary>True while it waits.</summary>
    public bool HasBookmarks { get; init; }
    public JsonObject? ActivityState { get; init; }
    public JsonObject? Outputs { get; init; }
    public JsonObject? Payload { get; init; }
    public ExceptionState? Exception { get; init; }

    /// <summary>The attempts that were put off, in order.</summary>
    public IReadOnlyList<RetryAttempt> Retries { get; init; } = [];
}

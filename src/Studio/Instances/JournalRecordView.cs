using System.Text.Json.Nodes;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;

namespace Lajur.Studio.Instances;

/// <summary>One line of the journal as Elsa Studio reads it.</summary>
public sealed record JournalRecordView
{
    public required string Id { get; init; }
    public required string ActivityInstanceId { get; init; }
    public string? ParentActivityInstanceId { get; init; }
    public required string ActivityId { get; init; }
    public required string ActivityType { get; init; }
    public int ActivityTypeVersion { get; init; }
    public string? ActivityName { get; init; }
    public required string NodeId { get; init; }
    public DateTimeOffset Timestamp { get; init; }
    public long Sequence { get; init; }
    public required string EventName { get; init; }
    public string? Message { get; init; }
    public string? Source { get; init; }
    public JsonObject? ActivityState { get; init; }
    public JsonObject? Payload { get; init; }

    /// <summary>The view of an entry of an instance's journal.</summary>
    public static JournalRecordView Of(string instanceId, JournalEntry entry) => new()
    {
        Id = $"{instanceId}-{entry.Sequence}",
        ActivityInstanceId = ActivityExecutionId.Format(instanceId, entry.Execution),
        ParentActivityInstanceId = entry.ParentExecution == 0 ? null : ActivityExecutionId.Format(instanceId, entry.ParentExecution),
        ActivityId = entry.ActivityId,
        ActivityType = entry.ActivityType,
        ActivityTypeVersion = entry.ActivityTypeVersion,
        ActivityName = entry.ActivityName,
        NodeId = entry.NodeId,
        Timestamp = entry.Timestamp,
        Sequence = entry.Sequence,
        EventName = entry.Event,
        Message = entry.Message ?? entry.Exception?.Message,
        ActivityState = entry.ActivityState,
        Payload = entry.Payload,
    };
}

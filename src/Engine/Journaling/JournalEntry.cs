using System.Text.Json.Nodes;

namespace Lajur.Engine.Journaling;

/// <summary>One thing that happened to one activity of a run.</summary>
public sealed record JournalEntry
{
    /// <summary>Its place in the run; counts from 1 without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>One of <see cref="JournalEvent"/>, or a text of the activity's own.</summary>
    public required string Event { get; init; }

    public required string ActivityId { get; init; }

    public required string NodeId { get; init; }

    public required string ActivityType { get; init; }

    public int ActivityTypeVersion { get; init; } = 1;

    public string? ActivityName { get; init; }

    /// <summary>The execution's number within the instance.</summary>
    public required int Execution { get; init; }

    /// <summary>The container's execution; 0 for none.</summary>
    public int ParentExecution { get; init; }

    public required DateTimeOffset Timestamp { get; init; }

    public string? Message { get; init; }

    /// <summary>The inputs as evaluated, on <see cref="JournalEvent.Started"/>.</summary>
    public JsonObject? ActivityState { get; init; }

    /// <summary>The outputs, on <see cref="JournalEvent.Completed"/>.</summary>
    public JsonObject? Outputs { get; init; }

    /// <summary>The outcomes when they are other than "Done", and whatever the activity logged.</summary>
    public JsonObject? Payload { get; init; }

    public ExceptionState? Exception { get; init; }
}

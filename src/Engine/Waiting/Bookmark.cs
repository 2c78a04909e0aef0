using System.Text.Json.Nodes;

namespace Lajur.Engine.Waiting;

/// <summary>A place a run comes back to. With <see cref="DueAt"/> it is a timer.</summary>
public sealed record Bookmark
{
    /// <summary>A moment that does not come: a timer put off until then waits for a person.</summary>
    public static readonly DateTimeOffset Never = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public required string Id { get; init; }

    public required string InstanceId { get; init; }

    public required string ActivityId { get; init; }

    public required string ActivityNodeId { get; init; }

    /// <summary>The execution that waits, by its number in the instance.</summary>
    public required int ExecutionNumber { get; init; }

    /// <summary>The kind of stimulus, e.g. "Elsa.Event".</summary>
    public required string Name { get; init; }

    /// <summary>Name and match part, hashed; 64 lower-case hex digits.</summary>
    public required string Hash { get; init; }

    /// <summary>What is waited for, for readers.</summary>
    public JsonObject? Payload { get; init; }

    /// <summary>When to resume by itself.</summary>
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>The activity's method to call; null to complete the activity.</summary>
    public string? Callback { get; init; }

    /// <summary>True when resuming burns it.</summary>
    public bool AutoBurn { get; init; } = true;

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How often its step was tried in vain since it was due.</summary>
    public int Tries { get; init; }
}

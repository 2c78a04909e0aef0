using System.Text.Json.Nodes;

namespace Lajur.Engine.Runtime;

/// <summary>Publish an event to all that wait for it now, and to published drawings that start with it.</summary>
public sealed record PublishEvent
{
    public required string EventName { get; init; }

    public JsonNode? Payload { get; init; }

    /// <summary>Only runs of this correlation; null for all.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Only this run; null for all.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}

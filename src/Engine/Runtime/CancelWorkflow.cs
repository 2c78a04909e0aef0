namespace Lajur.Engine.Runtime;

/// <summary>Cancel a run.</summary>
public sealed record CancelWorkflow
{
    public required string InstanceId { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}

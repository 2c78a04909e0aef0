using Lajur.Engine.Interventions;

namespace Lajur.Engine.Runtime;

/// <summary>Cancel a run.</summary>
public sealed record CancelWorkflow
{
    public required string InstanceId { get; init; }

    /// <summary>Who cancels it, and why, for the journal; null when no person does.</summary>
    public InterventionBy? By { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}

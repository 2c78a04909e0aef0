using Lajur.Engine.Interventions;

namespace Lajur.Engine.Migration;

/// <summary>Let a run go on in another version of its drawing.</summary>
public sealed record MigrateWorkflow
{
    public required string InstanceId { get; init; }

    public required MigrationPlan Plan { get; init; }

    /// <summary>Who does it, and why.</summary>
    public required InterventionBy By { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}

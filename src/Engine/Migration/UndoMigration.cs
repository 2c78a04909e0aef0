using Lajur.Engine.Interventions;

namespace Lajur.Engine.Migration;

/// <summary>Let a run go on again as it stood before it was migrated.</summary>
public sealed record UndoMigration
{
    public required string InstanceId { get; init; }

    /// <summary>What the migration gave.</summary>
    public required MigrationSnapshot Before { get; init; }

    /// <summary>Who does it, and why.</summary>
    public required InterventionBy By { get; init; }

    /// <summary>The idempotency key.</summary>
    public string? OperationId { get; init; }
}

using Lajur.Engine.Migration;

namespace Lajur.Registry.Versions.Batches;

/// <summary>An administrator lets cases of the own office go on in another version of their drawing.</summary>
public sealed record StartMigration
{
    public required Guid OfficerId { get; init; }

    public required string DefinitionId { get; init; }

    public required string TargetVersionId { get; init; }

    /// <summary>One for each version that cases are taken from.</summary>
    public required IReadOnlyList<MigrationPlan> Plans { get; init; }

    /// <summary>The cases by number; empty for all that are open on those versions.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    public required string Reason { get; init; }

    public required string OperationId { get; init; }
}

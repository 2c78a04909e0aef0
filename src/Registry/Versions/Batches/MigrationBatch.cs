using Lajur.Engine.Interventions;
using Lajur.Engine.Migration;

namespace Lajur.Registry.Versions.Batches;

/// <summary>Cases that an administrator lets go on in another version of their drawing; worked through in the background.</summary>
public sealed class MigrationBatch
{
    public const int MaxReasonLength = InterventionBy.MaxReasonLength;

    public required Guid Id { get; init; }

    public required Guid OfficeId { get; init; }

    public required string DefinitionId { get; init; }

    public required string TargetVersionId { get; init; }

    public required int TargetVersion { get; init; }

    /// <summary>One for each version the cases come from, stored as JSON.</summary>
    public required IReadOnlyList<MigrationPlan> Plans { get; init; }

    public required string Reason { get; init; }

    public required Guid StartedById { get; init; }

    public required string StartedByName { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the last case had its turn; null while some wait.</summary>
    public DateTimeOffset? FinishedAt { get; internal set; }
}

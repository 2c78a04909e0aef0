using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Plans;
using Lajur.Registry.Versions.Previews;

namespace Lajur.Host.Versions;

/// <summary>All that moving cases asks of the registry.</summary>
public sealed record MoveBooks(
    OfficeDrawings Drawings,
    RunningCases Cases,
    MigrationPlans Plans,
    CasePreviews Previews,
    MigrationBatches Batches,
    StartMigrationHandler Start);

using Lajur.Engine.Waiting;

namespace Lajur.Engine.Migration;

/// <summary>How a run stood before a migration; all that is needed to let it stand so again. Kept by the host, as JSON.</summary>
/// <param name="VersionId">The version it was on.</param>
/// <param name="Version">The number of that version.</param>
/// <param name="State">The inside of the instance, as the store writes it.</param>
/// <param name="Bookmarks">What it waited for.</param>
/// <param name="MigratedTo">The version it was migrated to.</param>
/// <param name="NextSequence">The journal's next number after the migration: while it stands, the run has done nothing since.</param>
public sealed record MigrationSnapshot(
    string VersionId, int Version, string State, IReadOnlyList<Bookmark> Bookmarks, string MigratedTo, long NextSequence);

namespace Lajur.Registry.Versions.Batches;

/// <summary>What became of one case of a batch.</summary>
public enum CaseMigrationState
{
    /// <summary>Its turn is still to come.</summary>
    Waiting,

    /// <summary>It goes on in the new version.</summary>
    Migrated,

    /// <summary>It stays where it was; the reasons say why.</summary>
    Refused,

    /// <summary>It went on since it was chosen and cannot be moved from where it stands now.</summary>
    Skipped,

    /// <summary>It was moved and taken back.</summary>
    Undone,
}

using Lajur.Registry.Versions.Batches;

namespace Lajur.Host.Versions.Batches;

/// <summary>What became of a case, in words, colour and icon.</summary>
internal static class BatchWords
{
    /// <summary>In the order in which people ask.</summary>
    public static IReadOnlyList<CaseMigrationState> Shown { get; } =
    [
        CaseMigrationState.Migrated, CaseMigrationState.Refused, CaseMigrationState.Skipped, CaseMigrationState.Undone, CaseMigrationState.Waiting,
    ];

    public static string Of(CaseMigrationState state) => state switch
    {
        CaseMigrationState.Migrated => "Dipindahkan",
        CaseMigrationState.Refused => "Tidak dipindahkan",
        CaseMigrationState.Skipped => "Dilewati",
        CaseMigrationState.Undone => "Dibatalkan",
        _ => "Menunggu giliran",
    };

    public static string Chip(CaseMigrationState state) => state switch
    {
        CaseMigrationState.Migrated => "chip-on-time",
        CaseMigrationState.Refused => "chip-late",
        CaseMigrationState.Skipped => "chip-soon",
        _ => "chip-waiting",
    };

    public static string Picture(CaseMigrationState state) => state switch
    {
        CaseMigrationState.Migrated => "check2",
        CaseMigrationState.Refused => "slash-circle",
        CaseMigrationState.Skipped => "arrow-right-circle",
        CaseMigrationState.Undone => "arrow-counterclockwise",
        _ => "hourglass-split",
    };
}

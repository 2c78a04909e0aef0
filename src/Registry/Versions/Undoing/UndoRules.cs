using System.Text.Json;
using Lajur.Registry.Cases;
using Lajur.Registry.Versions.Batches;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Undoing;

/// <summary>When a move can still be taken back, and the words for when not.</summary>
internal static class UndoRules
{
    public const string WentOn = "Perkara ini sudah berlanjut sejak dipindahkan, jadi pemindahannya tidak dapat dibatalkan lagi.";
    private const string Touched = "Tugas perkara ini sudah diambil atau diubah petugas sejak dipindahkan, jadi pemindahannya tidak dapat dibatalkan lagi.";
    private const string NotMoved = "Perkara ini tidak dipindahkan, atau pemindahannya sudah dibatalkan.";

    public static CaseSnapshot? Read(CaseMigration moved) =>
        moved.Before is { } text ? JsonSerializer.Deserialize<CaseSnapshot>(text, JsonColumn.Options) : null;

    /// <summary>The sentence, or null while it can be taken back.</summary>
    public static async Task<string?> WhyNotAsync(RegistryDb db, CaseMigration moved, CancellationToken ct)
    {
        if (moved.State != CaseMigrationState.Migrated || Read(moved) is not { Run: { } run } before)
        {
            return NotMoved;
        }

        var matter = await db.Set<Case>().AsNoTracking()
            .Where(c => c.Id == moved.CaseId).Select(c => new { c.Status, c.DefinitionVersionId }).SingleAsync(ct);
        if (matter.Status != before.Status || matter.DefinitionVersionId != run.MigratedTo)
        {
            return WentOn;
        }

        var standing = await CaseSnapshot.StandingAsync(db, moved.CaseId, ct);
        return standing.SequenceEqual(before.Standing, StringComparer.Ordinal) ? null
            : standing.Select(IdOf).SequenceEqual(before.Standing.Select(IdOf), StringComparer.Ordinal) ? Touched
            : WentOn;
    }

    private static string IdOf(string standing) => standing.Split('/')[0];
}

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
    public static async Task<string?> WhyNotAsync(RegistryDb db, CaseMigration moved, CancellationToken ct) =>
        (await WhyNotAsync(db, [moved], ct))[moved.CaseId];

    /// <summary>The same for many cases of a batch, by case.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string?>> WhyNotAsync(
        RegistryDb db, IReadOnlyList<CaseMigration> moved, CancellationToken ct)
    {
        var ids = moved.Select(one => one.CaseId).ToList();
        var cases = await db.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Status, c.DefinitionVersionId }).ToDictionaryAsync(c => c.Id, ct);
        var standing = await CaseSnapshot.StandingAsync(db, ids, ct);
        return moved.ToDictionary(
            one => one.CaseId,
            one => WhyNot(one, cases[one.CaseId].Status, cases[one.CaseId].DefinitionVersionId, standing[one.CaseId]));
    }

    private static string? WhyNot(CaseMigration moved, CaseStatus status, string versionId, IEnumerable<string> standing) =>
        moved.State != CaseMigrationState.Migrated || Read(moved) is not { Run: { } run } before ? NotMoved
        : status != before.Status || versionId != run.MigratedTo ? WentOn
        : standing.SequenceEqual(before.Standing, StringComparer.Ordinal) ? null
        : standing.Select(IdOf).SequenceEqual(before.Standing.Select(IdOf), StringComparer.Ordinal) ? Touched
        : WentOn;

    private static string IdOf(string standing) => standing.Split('/')[0];
}

using Lajur.Registry.Versions.Undoing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Batches;

/// <summary>Reads the batches of an office.</summary>
public sealed class MigrationBatches(RegistryDb db)
{
    /// <summary>The most cases that are shown of one batch.</summary>
    public const int MaxShown = 200;

    private const int MaxListed = 20;

    /// <summary>A batch of the office; null when there is none.</summary>
    public async Task<BatchView?> FindAsync(Guid batchId, Guid officeId, CancellationToken ct)
    {
        var batch = await db.Set<MigrationBatch>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == batchId && b.OfficeId == officeId, ct);
        if (batch is null)
        {
            return null;
        }

        var counts = await db.Set<CaseMigration>().Where(m => m.BatchId == batchId).GroupBy(m => m.State)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, ct);
        var cases = await db.Set<CaseMigration>().AsNoTracking()
            .Where(m => m.BatchId == batchId).OrderBy(m => m.Number).Take(MaxShown).ToListAsync(ct);
        var whyNot = await UndoRules.WhyNotAsync(db, [.. cases.Where(one => one.State == CaseMigrationState.Migrated)], ct);
        return new(batch, counts, [.. cases.Select(one =>
        {
            var moved = whyNot.TryGetValue(one.CaseId, out var why);
            return new BatchCase(one, moved && why is null, why);
        })]);
    }

    /// <summary>The newest batches of a drawing.</summary>
    public async Task<IReadOnlyList<MigrationBatch>> ListAsync(string definitionId, Guid officeId, CancellationToken ct) =>
        await db.Set<MigrationBatch>().AsNoTracking()
            .Where(b => b.OfficeId == officeId && b.DefinitionId == definitionId)
            .OrderByDescending(b => b.StartedAt).Take(MaxListed).ToListAsync(ct);
}

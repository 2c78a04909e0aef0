using System.Text.Json;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Batches;

/// <summary>One case's turn in a batch.</summary>
internal sealed class MigrationTurn(RegistryDb db, IStepTransaction step, CaseMover mover, CaseBooks books)
{
    public async Task RunAsync(CaseMigration turn, CancellationToken ct)
    {
        var batch = await db.Set<MigrationBatch>().AsNoTracking().SingleAsync(b => b.Id == turn.BatchId, ct);
        try
        {
            await step.ExecuteAsync(inner => MoveAsync(turn, batch, inner), ct);
        }
        catch (MoveRefusedException e)
        {
            await step.ExecuteAsync(inner => StayAsync(turn, batch, e.Reasons, inner), ct);
        }
    }

    private async Task<bool> MoveAsync(CaseMigration turn, MigrationBatch batch, CancellationToken ct)
    {
        if (!await TakeAsync(turn, CaseMigrationState.Migrated, ct))
        {
            return false;
        }

        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == turn.CaseId, ct);
        var plan = batch.Plans.First(x => x.SourceVersionId == turn.SourceVersionId);
        var moved = await mover.MoveAsync(matter, plan, new(batch.StartedById, batch.StartedByName), batch.Reason, ct);
        IReadOnlyList<string> remarks = matter.Revision == turn.SeenRevision
            ? moved.Remarks
            : ["Perkara ini berlanjut sejak dipilih; sudah diperiksa ulang.", .. moved.Remarks];
        var before = JsonSerializer.Serialize(moved.Before, JsonColumn.Options);
        await Of(turn).ExecuteUpdateAsync(set => set.SetProperty(m => m.Remarks, remarks).SetProperty(m => m.Before, before), ct);
        return true;
    }

    private async Task<bool> StayAsync(CaseMigration turn, MigrationBatch batch, IReadOnlyList<string> reasons, CancellationToken ct)
    {
        var revision = await db.Set<Case>().Where(c => c.Id == turn.CaseId).Select(c => c.Revision).SingleAsync(ct);
        var movedOn = revision != turn.SeenRevision;
        if (!await TakeAsync(turn, movedOn ? CaseMigrationState.Skipped : CaseMigrationState.Refused, ct))
        {
            return false;
        }

        IReadOnlyList<string> remarks = movedOn ? ["Perkara ini berlanjut sejak dipilih.", .. reasons] : reasons;
        await Of(turn).ExecuteUpdateAsync(set => set.SetProperty(m => m.Remarks, remarks), ct);
        books.News.TellChanged(batch.OfficeId, turn.CaseId, turn.Number);
        return true;
    }

    private async Task<bool> TakeAsync(CaseMigration turn, CaseMigrationState state, CancellationToken ct)
    {
        var now = books.Now;
        return await Of(turn).Where(m => m.State == CaseMigrationState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.State, state).SetProperty(m => m.At, now), ct) == 1;
    }

    private IQueryable<CaseMigration> Of(CaseMigration turn) =>
        db.Set<CaseMigration>().Where(m => m.BatchId == turn.BatchId && m.CaseId == turn.CaseId);
}

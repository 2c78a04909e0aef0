using Lajur.Engine.Migration;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Lajur.Registry.Offices;
using Lajur.Registry.Versions.Batches;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Undoing;

/// <summary>Handles <see cref="UndoCaseMigration"/>: as long as nobody touched the case, it stands exactly as it stood before.</summary>
public sealed class UndoCaseMigrationHandler(
    RegistryDb db, IStepTransaction step, WorkflowMigrator migrator, CaseRuns runs, CaseAccess access, CaseBooks books)
{
    private const string Operation = "undo-case-migration";

    public Task<UndoResult> HandleAsync(UndoCaseMigration command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => UndoAsync(command, inner), ct);

    private async Task<UndoResult> UndoAsync(UndoCaseMigration command, CancellationToken ct)
    {
        var officer = await access.FindOfficerAsync(command.OfficerId, ct);
        var moved = officer is null ? null : await db.Set<CaseMigration>().AsNoTracking().FirstOrDefaultAsync(
            m => m.BatchId == command.BatchId && m.Number == command.Number
                && db.Set<MigrationBatch>().Any(b => b.Id == m.BatchId && b.OfficeId == officer.OfficeId),
            ct);
        if (officer is null || moved is null)
        {
            return new UndoResult.NotFound();
        }

        if (officer.Role != OfficerRole.Administrator)
        {
            return new UndoResult.NotAllowed();
        }

        var reason = FormPost.Clean(command.Reason);
        if (reason.Length is 0 or > MigrationBatch.MaxReasonLength)
        {
            return new UndoResult.Invalid(reason.Length == 0
                ? "Tuliskan alasan pembatalan."
                : $"Alasan paling panjang {MigrationBatch.MaxReasonLength} huruf. Anda menulis {reason.Length}.");
        }

        return await books.Operations.FindAsync(Operation, command.OperationId, ct) is not null
            ? new UndoResult.Done()
            : await RestoreAsync(command, moved, officer, reason, ct);
    }

    private async Task<UndoResult> RestoreAsync(
        UndoCaseMigration command, CaseMigration moved, CaseOfficer officer, string reason, CancellationToken ct)
    {
        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == moved.CaseId, ct);
        await runs.LockAsync(matter.InstanceId, ct);
        if (await UndoRules.WhyNotAsync(db, moved, ct) is { } why)
        {
            return new UndoResult.Refused(why);
        }

        var before = UndoRules.Read(moved)!;
        var result = await migrator.UndoAsync(
            new() { InstanceId = matter.InstanceId, Before = before.Run!, By = CaseMover.Stranger(officer.Actor, reason) }, ct);
        if (result is not MigrationResult.Undone undone)
        {
            return new UndoResult.Refused(UndoRules.WentOn);
        }

        await TellMovesAsync(matter, before, ct);
        await before.RestoreAsync(db, runs, books.Clocks, matter, ct);
        await db.Set<Case>().Where(c => c.Id == matter.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.DefinitionVersionId, before.VersionId), ct);
        await WriteAsync(command, moved, officer, reason, undone, ct);
        return new UndoResult.Done();
    }

    private async Task WriteAsync(
        UndoCaseMigration command, CaseMigration moved, CaseOfficer officer, string reason, MigrationResult.Undone undone, CancellationToken ct)
    {
        await books.Operations.TryBeginAsync(Operation, command.OperationId, moved.CaseId, ct);
        await db.Set<CaseMigration>().Where(m => m.BatchId == moved.BatchId && m.CaseId == moved.CaseId).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, CaseMigrationState.Undone)
                .SetProperty(m => m.UndoneByName, officer.Name)
                .SetProperty(m => m.UndoReason, reason)
                .SetProperty(m => m.Before, (string?)null),
            ct);
        var target = await db.Set<MigrationBatch>().Where(b => b.Id == moved.BatchId).Select(b => b.TargetVersion).SingleAsync(ct);
        books.History.Add(
            moved.CaseId, CaseEventKind.MigrationUndone, officer.Actor,
            new() { FromVersion = target, ToVersion = undone.Instance.Version, Message = reason });
        books.News.TellChanged(officer.OfficeId, moved.CaseId, moved.Number);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Inboxes of both lanes learn that a row goes or comes.</summary>
    private async Task TellMovesAsync(Case matter, CaseSnapshot before, CancellationToken ct)
    {
        var open = await db.Set<Inbox.WorkItem>().AsNoTracking()
            .Where(i => i.CaseId == matter.Id && (i.State == Inbox.WorkItemState.Available || i.State == Inbox.WorkItemState.Claimed))
            .ToListAsync(ct);
        foreach (var item in open)
        {
            books.News.Tell(NewsKind.WorkItemCancelled, item, matter.Number);
            if (before.Items.FirstOrDefault(x => x.Id == item.Id) is { } then)
            {
                books.News.Tell(NewsKind.WorkItemOpened, item.Id, matter, then.LaneKey);
            }
        }
    }
}

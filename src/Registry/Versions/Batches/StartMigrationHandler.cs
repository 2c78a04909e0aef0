using Lajur.Engine.Definitions;
using Lajur.Engine.Migration;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Batches;

/// <summary>Handles <see cref="StartMigration"/>: writes the batch and the cases chosen for it, to be worked through later.</summary>
public sealed class StartMigrationHandler(
    RegistryDb db, IStepTransaction step, OfficeDrawings drawings, WorkflowMigrator migrator, CaseAccess access, CaseBooks books)
{
    private const string Operation = "start-migration";

    public Task<StartMigrationResult> HandleAsync(StartMigration command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => StartAsync(command, inner), ct);

    private async Task<StartMigrationResult> StartAsync(StartMigration command, CancellationToken ct)
    {
        var officer = await access.FindOfficerAsync(command.OfficerId, ct);
        if (officer is null || await drawings.ListVersionsAsync(command.DefinitionId, officer.OfficeId, ct) is not { Count: > 0 } versions)
        {
            return new StartMigrationResult.NotFound();
        }

        if (officer.Role != OfficerRole.Administrator)
        {
            return new StartMigrationResult.NotAllowed();
        }

        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } before)
        {
            return new StartMigrationResult.Started(before);
        }

        var reason = FormPost.Clean(command.Reason);
        var cases = await CasesAsync(command, officer.OfficeId, ct);
        if (await ErrorsAsync(command, reason, versions, cases, ct) is { Count: > 0 } errors)
        {
            return new StartMigrationResult.Invalid(errors);
        }

        var id = books.NewId();
        if (!await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            return new StartMigrationResult.Started((await books.Operations.FindAsync(Operation, command.OperationId, ct))!.Value);
        }

        Write(command, new(id, reason, officer), versions, cases);
        await db.SaveChangesAsync(ct);
        return new StartMigrationResult.Started(id);
    }

    private Task<List<Case>> CasesAsync(StartMigration command, Guid officeId, CancellationToken ct)
    {
        var sources = command.Plans.Select(plan => plan.SourceVersionId).ToList();
        var (numbers, all) = (command.Numbers.Distinct(StringComparer.Ordinal).ToList(), command.Numbers.Count == 0);
        return db.Set<Case>().AsNoTracking().Moveable(officeId, sources)
            .Where(c => all || numbers.Contains(c.Number))
            .OrderBy(c => c.SubmittedAt).ThenBy(c => c.Number).ToListAsync(ct);
    }

    private async Task<List<string>> ErrorsAsync(
        StartMigration command, string reason, IReadOnlyList<WorkflowDefinition> versions, List<Case> cases, CancellationToken ct)
    {
        List<string> errors = [];
        if (reason.Length is 0 or > MigrationBatch.MaxReasonLength)
        {
            errors.Add(reason.Length == 0
                ? "Tuliskan alasan pemindahan. Alasan ini tercatat pada setiap perkara."
                : $"Alasan paling panjang {MigrationBatch.MaxReasonLength} huruf. Anda menulis {reason.Length}.");
        }

        if (!versions.Any(version => version.Id == command.TargetVersionId && version.PublishedAt is not null))
        {
            errors.Add("Versi tujuan tidak ada atau belum pernah terbit.");
            return errors;
        }

        foreach (var plan in command.Plans)
        {
            errors.AddRange(plan.TargetVersionId != command.TargetVersionId || !versions.Any(version => version.Id == plan.SourceVersionId)
                ? ["Rencana ini bukan untuk dua versi dari alur yang sama."]
                : (await migrator.CheckAsync(plan, ct)).Where(problem => problem.Stops).Select(problem => problem.Message));
        }

        if (cases.Count == 0)
        {
            errors.Add("Tidak ada perkara berjalan yang dipilih.");
        }

        return [.. errors.Distinct(StringComparer.Ordinal)];
    }

    private void Write(StartMigration command, Beginning begun, IReadOnlyList<WorkflowDefinition> versions, List<Case> cases)
    {
        int NumberOf(string versionId) => versions.First(version => version.Id == versionId).Version;
        db.Add(new MigrationBatch
        {
            Id = begun.Id,
            OfficeId = begun.By.OfficeId,
            DefinitionId = command.DefinitionId,
            TargetVersionId = command.TargetVersionId,
            TargetVersion = NumberOf(command.TargetVersionId),
            Plans = command.Plans,
            Reason = begun.Reason,
            StartedById = begun.By.Id,
            StartedByName = begun.By.Name,
            StartedAt = books.Now,
        });
        db.AddRange(cases.Select(matter => new CaseMigration
        {
            BatchId = begun.Id,
            CaseId = matter.Id,
            Number = matter.Number,
            SourceVersionId = matter.DefinitionVersionId,
            SourceVersion = NumberOf(matter.DefinitionVersionId),
            SeenRevision = matter.Revision,
        }));
    }

    private sealed record Beginning(Guid Id, string Reason, CaseOfficer By);
}

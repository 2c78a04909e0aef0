using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Migration;
using Lajur.Engine.Storage;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Previews;
using Lajur.Registry.Versions.Undoing;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Versions;

/// <summary>What an administrator and officers do when cases are moved to another version.</summary>
internal static class MovedOffice
{
    public const string Definition = "probolinggo-informasi";
    public const string Counter = "petugas-layanan";
    public const string Dafduk = "bidang-dafduk";
    public const string Reason = "SOP direvisi per 1 November.";

    public static TheoryData<DatabaseProvider> Both => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    public static Task<OfficeRun> OpenAsync(DatabaseProvider provider, Sketch drawing) => OfficeRun.OpenAsync(
        provider == DatabaseProvider.Postgres ? new PostgresDatabase() : new SqliteDatabase(), drawing.ToDefinition());

    /// <summary>One step of the counter, then one of the section.</summary>
    public static Sketch TwoSteps(params (string Input, object? Value)[] first) => Sketch.OfCase()
        .Task("Periksa", [("stepNumber", "1"), ("duration", "1 jam"), .. first]).Task("Jawab", ("stepNumber", "2"), ("lane", Dafduk)).Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Jawab", "Selesai").Arrow("Jawab", "Tutup", "Selesai");

    /// <summary>Publishes the next version and proposes how cases of the one before go on in it.</summary>
    public static async Task<MigrationPlan> RedrawAsync(this OfficeRun run, Sketch drawing, params (string Source, string Target)[] places)
    {
        var before = await run.AskAsync<IWorkflowStore, WorkflowDefinition?>(
            store => store.FindDefinitionAsync(Definition, VersionOptions.Published, CancellationToken.None));
        var plan = await run.AskAsync<DefinitionLibrary, MigrationPlan>(async library =>
        {
            await library.SaveDraftAsync(drawing.ToDefinition(), CancellationToken.None);
            var outcome = await library.PublishAsync(Definition, CancellationToken.None);
            var after = Assert.IsType<PublishOutcome.Published>(outcome).Definition;
            return MigrationPlanner.Propose(
                await library.GetCompiledAsync(before!.Id, CancellationToken.None), await library.GetCompiledAsync(after.Id, CancellationToken.None));
        });
        return plan.With(places.Select(x => new MigrationInstruction($"Workflow1:Alur:{x.Source}", $"Workflow1:Alur:{x.Target}")));
    }

    public static async Task<StartMigrationResult> TryStartAsync(
        this OfficeRun run, MigrationPlan plan, string by = "admin", string operation = "move", string reason = Reason, params string[] numbers)
    {
        var command = new StartMigration
        {
            OfficerId = await run.IdAsync(by),
            DefinitionId = Definition,
            TargetVersionId = plan.TargetVersionId,
            Plans = [plan],
            Numbers = numbers,
            Reason = reason,
            OperationId = operation,
        };
        return await run.AskAsync<StartMigrationHandler, StartMigrationResult>(handler => handler.HandleAsync(command));
    }

    /// <summary>Starts a batch and works it through.</summary>
    public static async Task<BatchView> MoveAsync(this OfficeRun run, MigrationPlan plan, params string[] numbers)
    {
        var started = Assert.IsType<StartMigrationResult.Started>(await run.TryStartAsync(plan, operation: plan.TargetVersionId, numbers: numbers));
        await run.PumpAsync();
        return await run.BatchAsync(started.BatchId);
    }

    public static async Task PumpAsync(this OfficeRun run)
    {
        while (await run.AskAsync<MigrationPump, int>(pump => pump.RunOnceAsync(CancellationToken.None)) > 0)
        {
        }
    }

    public static async Task<BatchView> BatchAsync(this OfficeRun run, Guid id) =>
        (await run.AskAsync<MigrationBatches, BatchView?>(batches => batches.FindAsync(id, run.Office.Id, CancellationToken.None)))!;

    public static async Task<UndoResult> UndoAsync(
        this OfficeRun run, Guid batch, string number, string by = "admin", string reason = "Salah pilih versi.", string operation = "undo")
    {
        var command = new UndoCaseMigration
        {
            OfficerId = await run.IdAsync(by),
            BatchId = batch,
            Number = number,
            Reason = reason,
            OperationId = operation,
        };
        return await run.AskAsync<UndoCaseMigrationHandler, UndoResult>(handler => handler.HandleAsync(command));
    }

    public static async Task<CasePreview> PreviewAsync(this OfficeRun run, MigrationPlan plan, string number) =>
        (await run.AskAsync<CasePreviews, CasePreview?>(previews =>
            previews.FindAsync(plan, number, run.Office.Id, new(null, "Admin"), CancellationToken.None)))!;

    public static async Task<WorkItem> ClaimAsync(this OfficeRun run, string number, string lane, string officer)
    {
        var item = await run.OpenItemAsync(number, lane);
        var command = new ClaimWorkItem { WorkItemId = item.Id, OfficerId = await run.IdAsync(officer), OperationId = $"claim-{item.Id}" };
        return Assert.IsType<WorkItemResult.Done>(
            await run.AskAsync<ClaimWorkItemHandler, WorkItemResult>(handler => handler.HandleAsync(command))).Item;
    }

    public static async Task<Guid> IdAsync(this OfficeRun run, string userName) =>
        (await run.AskAsync<OfficeDirectory, IReadOnlyList<Officer>>(offices => offices.StaffAsync(run.Office.Id)))
        .Single(officer => officer.UserName == userName).Id;
}

using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Opening;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Lajur.Registry.Versions.Rules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Versions;

/// <summary>What people with rights do to the small procedure in an office that wants a second person.</summary>
internal static class FourEyesOffice
{
    private static CancellationToken Ct => CaseOffice.Ct;

    public static TheoryData<DatabaseProvider> Both => [DatabaseProvider.Sqlite, DatabaseProvider.Postgres];

    /// <summary>The office with its procedure in force, and the rule that a second person is wanted from now on.</summary>
    public static async Task<CaseOffice> OpenAsync(DatabaseProvider provider)
    {
        var office = await CaseOffice.OpenAsync(provider);
        await office.WithAsync<DefinitionLibrary, WorkflowDefinition>(library => library.SaveDraftAsync(new(SmallProcedure.Json()), Ct));
        Assert.IsType<PublishOutcome.Published>(await office.TryPublishAsync());
        Assert.Null(await office.RuleAsync("admin", needsSecond: true));
        return office;
    }

    public static async Task<string?> RuleAsync(this CaseOffice office, string by, bool needsSecond)
    {
        var id = (await office.OfficerAsync(by)).Id;
        return await office.WithAsync<SetPublishingRuleHandler, string?>(handler =>
            handler.HandleAsync(new() { AdministratorId = id, NeedsSecondPublisher = needsSecond }, Ct));
    }

    /// <summary>Publishes past all pages, as any code of the program could.</summary>
    public static Task<PublishOutcome> TryPublishAsync(this CaseOffice office) =>
        office.WithAsync<DefinitionLibrary, PublishOutcome>(library => library.PublishAsync(SmallProcedure.DefinitionId, Ct));

    public static Task<WorkflowDefinition?> LatestAsync(this CaseOffice office, VersionOptions? version = null) => office.WithAsync<IWorkflowStore, WorkflowDefinition?>(
        store => store.FindDefinitionAsync(SmallProcedure.DefinitionId, version ?? VersionOptions.Latest, Ct));

    /// <summary>Somebody changes the name of the drawing, which becomes its draft.</summary>
    public static async Task<WorkflowDefinition> DrawAsync(this CaseOffice office, string by, string name)
    {
        var officer = await office.OfficerAsync(by);
        var drawing = (await office.LatestAsync())!.Clone();
        drawing.Name = name;
        return await office.StepAsync(async services =>
        {
            var draft = await services.GetRequiredService<DefinitionLibrary>().SaveDraftAsync(drawing, Ct);
            await services.GetRequiredService<DrawingBook>().NoteAsync(draft, DrawingChangeKind.Saved, new(officer.Id, officer.Name), detail: null, Ct);
            return draft;
        });
    }

    /// <summary>Somebody writes another time into the standard, and changes nothing else of the draft.</summary>
    public static async Task<SaveTextsResult> WriteTextsAsync(this CaseOffice office, string by, string time)
    {
        var officer = await office.OfficerAsync(by);
        var text = ServiceText.Of(office.Service);
        var components = text.Standard.Components.Select(one => one.Part == StandardPart.Time ? one with { Text = time } : one);
        return await office.WithAsync<SaveTextsHandler, SaveTextsResult>(handler => handler.HandleAsync(
            new()
            {
                DefinitionId = SmallProcedure.DefinitionId,
                OfficeId = officer.OfficeId,
                Text = text with { Standard = text.Standard with { Components = [.. components] } },
                BaseNumber = 0,
                By = new(officer.Id, officer.Name),
            },
            Ct));
    }

    public static async Task<PublicationRequest> AskAsync(this CaseOffice office, string by)
    {
        var officer = await office.OfficerAsync(by);
        var draft = (await office.LatestAsync())!;
        return await office.StepAsync(async services =>
            (await services.GetRequiredService<PublicationDesk>().AskAsync(officer, draft, Ct)).Request);
    }

    public static async Task<DecidePublicationResult> DecideAsync(
        this CaseOffice office, string by, PublicationRequest request, bool approves = true, string reason = "", string? seen = null, string? published = null)
    {
        var command = new DecidePublication
        {
            OfficerId = (await office.OfficerAsync(by)).Id,
            RequestId = request.Id,
            Approves = approves,
            Reason = reason,
            SeenFingerprint = seen ?? request.Fingerprint,
            SeenPublished = published ?? (await office.LatestAsync(VersionOptions.Published))?.Id ?? "",
        };
        return await office.WithAsync<DecidePublicationHandler, DecidePublicationResult>(handler => handler.HandleAsync(command, Ct));
    }

    public static async Task<IReadOnlyList<string>> LedgerAsync(this CaseOffice office) =>
        [.. (await office.ReadAsync(db => db.Set<DrawingChange>().AsNoTracking().ToListAsync(Ct)))
            .OrderBy(change => change.Id).Select(change => $"{change.ByName}: {DrawingSentences.Of(change)}")];

    private static Task<T> StepAsync<T>(this CaseOffice office, Func<IServiceProvider, Task<T>> act) => office.WithAsync<IServiceProvider, T>(
        services => services.GetRequiredService<IStepTransaction>().ExecuteAsync(_ => act(services), Ct));
}

using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Versions.Ledger;
using Lajur.Registry.Versions.Publishing;
using Lajur.Testing.Drawings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Versions;

/// <summary>A drawing that others use as an activity comes into force by approval; its users follow as they do without one.</summary>
public sealed class FollowersTests
{
    private const string Part = "probolinggo-bagian", User = "probolinggo-pemakai";

    public static TheoryData<DatabaseProvider> Both => FourEyesOffice.Both;

    private static CancellationToken Ct => CaseOffice.Ct;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task An_approved_part_brings_its_published_users_along_in_the_same_step(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);

        await DrawPartAsync(office);
        Assert.IsType<DecidePublicationResult.Published>(await DecideAsync(office, Part, await AskAsync(office, Part)));

        var (part, user) = (await FindAsync(office, Part, VersionOptions.Published), await FindAsync(office, User, VersionOptions.Published));
        Assert.Equal((2, 2, part.Id), (part.Version, user.Version, PartOf(user)));
        Assert.Equal(
            [
                "probolinggo-bagian: Dewi Anggraini Menyimpan versi 2.",
                "probolinggo-bagian: Yusuf Prasetyo Menerbitkan versi 2: ikut terbit probolinggo-pemakai.",
                "probolinggo-pemakai: Dewi Anggraini Menerbitkan versi 2.",
                "probolinggo-pemakai: Dewi Anggraini Menyimpan versi 2: memakai probolinggo-bagian versi 2.",
            ],
            (await LedgerAsync(office)).Where(line => line.Contains("versi 2", StringComparison.Ordinal) && !line.Contains("penerbitan", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Where_a_second_person_is_wanted_the_users_wait_for_one_who_may_be_the_same(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);
        Assert.Null(await office.RuleAsync("admin", needsSecond: true));

        await DrawPartAsync(office);
        Assert.IsType<DecidePublicationResult.Published>(await DecideAsync(office, Part, await AskAsync(office, Part)));

        var part = await FindAsync(office, Part, VersionOptions.Published);
        Assert.Equal(1, (await FindAsync(office, User, VersionOptions.Published)).Version);
        var draft = await FindAsync(office, User, VersionOptions.Latest);
        Assert.Equal((2, false, part.Id), (draft.Version, draft.IsPublished, PartOf(draft)));
        var waiting = await office.ReadAsync(db => db.Set<PublicationRequest>().AsNoTracking().SingleAsync(one => one.State == PublicationState.Waiting, Ct));
        Assert.Equal((User, "Dewi Anggraini"), (waiting.DefinitionId, waiting.AskedByName));
        Assert.Contains("probolinggo-bagian: Yusuf Prasetyo Menerbitkan versi 2: ikut diperbarui sebagai rancangan probolinggo-pemakai.", await LedgerAsync(office));

        Assert.IsType<DecidePublicationResult.Published>(await DecideAsync(office, User, waiting));
        Assert.Equal(part.Id, PartOf(await FindAsync(office, User, VersionOptions.Published)));
    }

    [Fact]
    public async Task A_part_that_does_not_ask_for_it_leaves_its_users_where_they_are()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite, asksUsers: false);

        await DrawPartAsync(office, asksUsers: false);
        Assert.IsType<DecidePublicationResult.Published>(await DecideAsync(office, Part, await AskAsync(office, Part)));

        Assert.Equal(1, (await FindAsync(office, User, VersionOptions.Latest)).Version);
    }

    private static async Task<CaseOffice> OpenAsync(DatabaseProvider provider, bool asksUsers = true)
    {
        var office = await CaseOffice.OpenAsync(provider);
        await PublishAsync(office, PartDrawing(asksUsers, "Halo"));
        await PublishAsync(office, UserDrawing((await FindAsync(office, Part, VersionOptions.Published)).Id));
        return office;
    }

    private static async Task PublishAsync(CaseOffice office, WorkflowDefinition drawing)
    {
        await office.WithAsync<DefinitionLibrary, WorkflowDefinition>(library => library.SaveDraftAsync(drawing, Ct));
        Assert.IsType<PublishOutcome.Published>(await office.WithAsync<DefinitionLibrary, PublishOutcome>(library => library.PublishAsync(drawing.DefinitionId, Ct)));
    }

    private static WorkflowDefinition PartDrawing(bool asksUsers, string says)
    {
        var sketch = new Sketch().Step("Mulai", "Elsa.Start").Step("Catat", "Elsa.WriteLine", ("text", says)).Arrow("Mulai", "Catat");
        sketch.CustomProperties.Remove("service");
        var drawing = sketch.ToDefinition(Part);
        drawing.Json["options"] = new JsonObject { ["usableAsActivity"] = true, ["autoUpdateConsumingWorkflows"] = asksUsers };
        return drawing;
    }

    private static WorkflowDefinition UserDrawing(string partVersionId)
    {
        var sketch = new Sketch().Step("Mulai", "Elsa.Start").Step("Pakai", "ProbolinggoBagian").Arrow("Mulai", "Pakai");
        sketch.CustomProperties.Remove("service");
        var drawing = sketch.ToDefinition(User);
        var node = drawing.Root!["activities"]!.AsArray()[1]!;
        (node["workflowDefinitionId"], node["workflowDefinitionVersionId"]) = (Part, partVersionId);
        return drawing;
    }

    private static async Task DrawPartAsync(CaseOffice office, bool asksUsers = true)
    {
        var officer = await office.OfficerAsync("perancang");
        await StepAsync(office, async services =>
        {
            var draft = await services.GetRequiredService<DefinitionLibrary>().SaveDraftAsync(PartDrawing(asksUsers, "Halo lagi"), Ct);
            await services.GetRequiredService<DrawingBook>().NoteAsync(draft, DrawingChangeKind.Saved, new(officer.Id, officer.Name), detail: null, Ct);
            return draft;
        });
    }

    private static async Task<PublicationRequest> AskAsync(CaseOffice office, string definitionId)
    {
        var (officer, draft) = (await office.OfficerAsync("perancang"), await FindAsync(office, definitionId, VersionOptions.Latest));
        return await StepAsync(office, async services => (await services.GetRequiredService<PublicationDesk>().AskAsync(officer, draft, Ct)).Request);
    }

    private static async Task<DecidePublicationResult> DecideAsync(CaseOffice office, string definitionId, PublicationRequest request)
    {
        var command = new DecidePublication
        {
            OfficerId = (await office.OfficerAsync("penerbit")).Id,
            RequestId = request.Id,
            Approves = true,
            Reason = "",
            SeenFingerprint = request.Fingerprint,
            SeenPublished = (await FindAsync(office, definitionId, VersionOptions.Published)).Id,
        };
        return await office.WithAsync<DecidePublicationHandler, DecidePublicationResult>(handler => handler.HandleAsync(command, Ct));
    }

    private static async Task<WorkflowDefinition> FindAsync(CaseOffice office, string definitionId, VersionOptions version) =>
        (await office.WithAsync<IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(definitionId, version, Ct)))!;

    private static async Task<IEnumerable<string>> LedgerAsync(CaseOffice office) =>
        (await office.ReadAsync(db => db.Set<DrawingChange>().AsNoTracking().ToListAsync(Ct)))
        .Select(change => $"{change.DefinitionId}: {change.ByName} {DrawingSentences.Of(change)}").Order(StringComparer.Ordinal);

    private static string PartOf(WorkflowDefinition user) => DefinitionReference.In(user.Root).Single().VersionId;

    private static Task<T> StepAsync<T>(CaseOffice office, Func<IServiceProvider, Task<T>> act) => office.WithAsync<IServiceProvider, T>(
        services => services.GetRequiredService<IStepTransaction>().ExecuteAsync(_ => act(services), Ct));
}

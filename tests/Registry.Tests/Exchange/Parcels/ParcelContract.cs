using System.Linq.Expressions;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Registry.Changes;
using Lajur.Registry.Exchange.Parcels;
using Lajur.Registry.Exchange.Parcels.Keeping;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Versions.Ledger;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Exchange.Parcels;

/// <summary>A service as one file, out of one office and into another, on either database.</summary>
public abstract class ParcelContract
{
    public static TheoryData<string> Services =>
        ["probolinggo/informasi", "probolinggo/ktp-digital", "kedopok/perekaman-ktp-el", "bogor/data-penduduk", "kedopok/pengaduan"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Services))]
    public async Task A_service_comes_back_as_it_went_out(string service)
    {
        await using var run = await OpenAsync(service);
        var parcel = await ExportAsync(run);

        var bytes = ParcelWriter.Write(parcel);
        var (read, problems) = ParcelReader.Read(bytes);

        Assert.Empty(problems);
        Assert.Equal(bytes, ParcelWriter.Write(read!));
        Assert.Equal(bytes, ParcelWriter.Write(await ExportAsync(run)));
        var plan = await run.AskAsync<ParcelPlans, ParcelPlan>(plans => plans.ReadAsync(read!, run.Office.Id, Ct));
        Assert.False(plan.IsNewService);
        Assert.DoesNotContain(plan.Changes, change => change.Kind == ParcelChangeKind.Replaces);
    }

    [Theory]
    [MemberData(nameof(Services))]
    public async Task Another_office_gets_the_same_service_as_a_draft_that_is_closed(string service)
    {
        await using var run = await OpenAsync(service);
        var exported = await ExportAsync(run);
        var parcel = exported with { Slug = $"{exported.Slug}-baru" };
        var home = service.Split('/')[0] == "bogor" ? "kedopok" : "bogor";
        await run.TurnToAsync($"{home}/pengaduan");
        var definitionId = $"{home}-{parcel.Slug}";

        await KeepAsync(run, parcel, definitionId);
        var again = await KeepAsync(run, parcel, definitionId);

        Assert.Equal(new KeepParcelResult.Kept(IsNewService: false), again);
        var kept = await run.ReadAsync(db => db.Set<Service>().SingleAsync(one => one.OfficeId == run.Office.Id && one.Slug == parcel.Slug, Ct));
        Assert.False(kept.IsOpen);
        Assert.Equal(parcel.Forms.Count, await run.ReadAsync(db => db.Set<Form>().CountAsync(form => form.ServiceId == kept.Id, Ct)));
        var there = await run.AskAsync<ParcelMaker, ServiceParcel?>(maker => maker.FindAsync(definitionId, run.Office.Id, ct: Ct));
        Assert.True(JsonNode.DeepEquals(Root(parcel), Root(there!)));
        Assert.Equal(parcel.Forms.OrderBy(form => form.Key, StringComparer.Ordinal), there!.Forms.OrderBy(form => form.Key, StringComparer.Ordinal));
        var drawing = await run.AskAsync<Engine.Storage.IWorkflowStore, WorkflowDefinition?>(store => store.FindDefinitionAsync(definitionId, VersionOptions.Latest, Ct));
        Assert.Equal((false, 1), (drawing!.IsPublished, drawing.Version));
    }

    [Fact]
    public async Task The_plan_names_what_is_added_replaced_and_missing()
    {
        await using var run = await OpenAsync("kedopok/perekaman-ktp-el");
        var parcel = await ExportAsync(run);
        await run.TurnToAsync("probolinggo/informasi");

        var plan = await run.AskAsync<ParcelPlans, ParcelPlan>(plans => plans.ReadAsync(parcel, run.Office.Id, Ct));

        Assert.Equal(("probolinggo-perekaman-ktp-el", true), (plan.DefinitionId, plan.IsNewService));
        Assert.Contains(plan.Changes, change => change is { Kind: ParcelChangeKind.Adds } && change.Text.StartsWith("Layanan baru \"", StringComparison.Ordinal));
        Assert.Contains(plan.Changes, change => change is { Kind: ParcelChangeKind.Adds, Text: "Formulir \"perekaman\"." });
        Assert.Contains(plan.Changes, change => change is { Kind: ParcelChangeKind.Missing } && change.Text.StartsWith("Pelaksana \"Petugas", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_draws_keeps_parcels_of_the_offices_own_services_and_administrators_those_of_new_ones()
    {
        await using var run = await OpenAsync("probolinggo/informasi");
        var (own, designer) = (await ExportAsync(run), await OfficerAsync(run, officer => officer.UserName == "perancang"));
        var other = own with { Slug = "informasi-baru" };

        Assert.Equal(new KeepParcelResult.Refused(KeepParcelHandler.OnlyAdministrators), await KeepAsync(run, other, "probolinggo-informasi-baru", designer));
        Assert.False(await run.ReadAsync(db => db.Set<Service>().AnyAsync(service => service.Slug == other.Slug, Ct)));

        Assert.Equal(new KeepParcelResult.Kept(IsNewService: false), await KeepAsync(run, own, run.Service.DefinitionId, designer));
        Assert.Equal(new KeepParcelResult.Kept(IsNewService: true), await KeepAsync(run, other, "probolinggo-informasi-baru"));
    }

    [Fact]
    public async Task A_parcel_whose_drawing_runs_another_service_is_refused_and_leaves_nothing_behind()
    {
        await using var run = await OpenAsync("probolinggo/informasi");
        var other = await ExportAsync(run) with { Slug = "informasi-lain" };
        var changed = other with { File = other.File with { Standard = new() } };

        var refused = Assert.IsType<KeepParcelResult.Refused>(await run.AskAsync<KeepParcelHandler, KeepParcelResult>(async handler => await handler.HandleAsync(
            new() { Parcel = changed, OfficeId = run.Office.Id, DefinitionId = "bogor-data-penduduk", By = await AdministratorAsync(run) }, Ct)));

        Assert.Contains("Belum ada yang diimpor", refused.Reason, StringComparison.Ordinal);
        Assert.False(await run.ReadAsync(db => db.Set<Service>().AnyAsync(service => service.Slug == other.Slug, Ct)));
    }

    [Fact]
    public async Task A_form_that_differs_becomes_the_next_version_of_the_draft_and_the_published_one_stays()
    {
        await using var run = await OpenAsync("probolinggo/informasi");
        var parcel = await ExportAsync(run);
        var changed = parcel with { Forms = parcel.Forms.ToDictionary(form => form.Key, form => form.Key == "sortir" ? form.Value.Replace("\"id\"", "\"id\" ", StringComparison.Ordinal) : form.Value, StringComparer.Ordinal) };

        var plan = await run.AskAsync<ParcelPlans, ParcelPlan>(plans => plans.ReadAsync(changed, run.Office.Id, Ct));
        await KeepAsync(run, changed, plan.DefinitionId);

        Assert.Contains(plan.Changes, change => change is { Kind: ParcelChangeKind.Replaces, Text: "Formulir \"sortir\" versi 1 pada rancangan; versi yang terbit tetap." });
        var draft = await run.AskAsync<DrawnForms, DrawnFormSet?>(forms => forms.FindAsync(plan.DefinitionId, run.Office.Id, ct: Ct));
        var published = await run.AskAsync<DrawnForms, DrawnFormSet?>(forms => forms.FindAsync(plan.DefinitionId, run.Office.Id, VersionOptions.Published, Ct));
        Assert.Equal((2, 1), (draft!.Find("sortir")!.Version, published!.Find("sortir")!.Version));
        Assert.Equal(1, draft.Find("permohonan")!.Version);
        var line = await run.ReadAsync(db => db.Set<DrawingChange>().AsNoTracking().SingleAsync(change => change.VersionId == draft.Drawing.Id, Ct));
        Assert.Equal((DrawingChangeKind.FormSaved, "sortir"), (line.Kind, line.Detail));
        Assert.Equal((await AdministratorAsync(run)).Id, line.ById);
    }

    protected abstract TestDatabase NewDatabase();

    private async Task<OfficeRun> OpenAsync(string service) => await OfficeRun.OpenAsync(NewDatabase(), service: service, add: services => services.AddParcels());

    private static async Task<ServiceParcel> ExportAsync(OfficeRun run) =>
        (await run.AskAsync<ParcelMaker, ServiceParcel?>(maker => maker.FindAsync(run.Service.DefinitionId, run.Office.Id, ct: Ct)))!;

    private static async Task<Actor> AdministratorAsync(OfficeRun run) => await OfficerAsync(run, officer => officer.Role == OfficerRole.Administrator);

    private static Task<Actor> OfficerAsync(OfficeRun run, Expression<Func<Officer, bool>> who) => run.ReadAsync(db =>
        db.Set<Officer>().Where(officer => officer.OfficeId == run.Office.Id).Where(who).OrderBy(officer => officer.UserName).Select(officer => new Actor(officer.Id, officer.Name)).FirstAsync(Ct));

    private static async Task<KeepParcelResult> KeepAsync(OfficeRun run, ServiceParcel parcel, string definitionId, Actor? by = null)
    {
        by ??= await AdministratorAsync(run);
        var drawing = (JsonObject)parcel.Drawing.DeepClone();
        drawing["definitionId"] = definitionId;
        drawing["customProperties"]!["office"] = run.Office.Slug;
        drawing["customProperties"]!["service"] = parcel.Slug;
        await run.AskAsync<DefinitionLibrary, WorkflowDefinition>(library => library.SaveDraftAsync(new(drawing), Ct));
        return await run.AskAsync<KeepParcelHandler, KeepParcelResult>(handler => handler.HandleAsync(
            new() { Parcel = parcel, OfficeId = run.Office.Id, DefinitionId = definitionId, By = by }, Ct));
    }

    private static JsonNode Root(ServiceParcel parcel) => parcel.Drawing["root"]!;
}

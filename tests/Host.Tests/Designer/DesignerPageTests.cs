using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.Versions.Batches;
using Lajur.Studio.Instances;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Designer;

public sealed class DesignerPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Drawing = "probolinggo-informasi";

    private const string Sop = $"/admin/alur/{Drawing}";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_administrator_is_told_that_promise_and_norms_disagree_and_may_publish_all_the_same()
    {
        using var admin = await host.OfficerAsync("admin");

        var page = await admin.OpenAsync(Sop);

        var remarks = page.QuerySelector(".alur-remarks")!.TextContent;
        Assert.Contains("menjanjikan 30 menit", remarks, StringComparison.Ordinal);
        Assert.Contains("2 jam 15 menit", remarks, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".alur-problems"));
    }

    [Theory]
    [InlineData("petugas")]
    [InlineData("kepala")]
    public async Task Whoever_does_not_administer_has_no_way_in(string userName)
    {
        using var officer = await host.OfficerAsync(userName);

        await officer.OpenAsync(Sop);
        Assert.Equal(403, (int)officer.Answer.StatusCode);
        Assert.Contains("bukan untuk akun Anda", officer.Page.Body!.TextContent, StringComparison.Ordinal);
        using var api = await officer.Http.GetAsync("/elsa/api/workflow-definitions", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, api.StatusCode);
        Assert.Contains("Akun Anda tidak berhak", (await api.Content.ReadFromJsonAsync<JsonObject>(Ct))!["errors"]![""]![0]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(OfficerRole.SectionHead, true)]
    [InlineData(OfficerRole.Officer, false)]
    public async Task The_bar_leads_exactly_those_to_reality_and_cases_whom_they_let_in(OfficerRole role, bool expected)
    {
        var name = $"pelihat.{role}".ToLowerInvariant();
        await host.HireAsync("probolinggo", name, "Mega Lestari");
        await host.WithAsync<RegistryDb, int>(db => db.Set<Officer>().Where(one => one.UserName == name)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Role, role).SetProperty(one => one.GivenDrawingRights, DrawingRights.View)));
        using var officer = await host.OfficerAsync(name);

        var page = await officer.OpenAsync(Sop);
        foreach (var link in (string[])[DesignerLinks.Reality(Drawing), DesignerLinks.Cases(Drawing)])
        {
            Assert.Equal(expected, page.QuerySelector($"nav a[href='{link}']") is not null);
            using var answer = await officer.Http.GetAsync(link, Ct);
            Assert.Equal(expected, answer.StatusCode == HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task An_open_page_hears_of_what_a_colleague_saved_and_the_colleague_not_of_it()
    {
        await host.HireAsync("probolinggo", "admin.dua", "Ratna Dewi");
        await host.WithAsync<RegistryDb, int>(db => db.Set<Officer>().Where(one => one.UserName == "admin.dua")
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Role, OfficerRole.Administrator)));
        using var admin = await host.OfficerAsync("admin");
        using var colleague = await host.OfficerAsync("admin.dua");
        var seen = Stamp(await admin.OpenAsync(Sop));
        Assert.Equal(HttpStatusCode.NotModified, (await AskAsync(admin, seen)).StatusCode);

        var drawing = (await colleague.Http.GetFromJsonAsync<JsonObject>($"/elsa/api/workflow-definitions/by-definition-id/{Drawing}", Ct))!;
        using var saved = await colleague.Http.PostAsJsonAsync("/elsa/api/workflow-definitions", new { model = drawing, publish = false }, Ct);
        Assert.True(saved.IsSuccessStatusCode);

        using var changed = await AskAsync(admin, seen);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        var page = await admin.OpenAsync(Sop);
        Assert.Equal(changed.Headers.ETag!.Tag, $"\"{Stamp(page)}\"");
        Assert.Contains("Ratna Dewi menyimpan perubahan lain pukul 08.00 WIB", page.QuerySelector("[data-revision]")!.GetAttribute("data-words"), StringComparison.Ordinal);
        Assert.Null((await colleague.OpenAsync(Sop)).QuerySelector("[data-revision]"));
    }

    [Fact]
    public async Task Only_those_who_may_see_a_drawing_hear_whether_it_changed()
    {
        using var clerk = await host.OfficerAsync("petugas");
        using var admin = await host.OfficerAsync("admin");

        Assert.Equal(HttpStatusCode.Forbidden, (await AskAsync(clerk, "")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(admin, "", "kedopok-perekaman-ktp-el")).StatusCode);
    }

    [Fact]
    public async Task The_run_of_a_case_is_kept_whatever_Elsa_Studio_asks_also_when_it_has_ended()
    {
        var run = await RunOfCaseAsync();
        using var admin = await host.OfficerAsync("admin");

        using var running = await admin.Http.DeleteAsync($"/elsa/api/workflow-instances/{run}", Ct);
        using var cancelled = await admin.Http.PostAsync($"/elsa/api/cancel/workflow-instances/{run}", null, Ct);
        using var ended = await admin.Http.DeleteAsync($"/elsa/api/workflow-instances/{run}", Ct);

        Assert.Equal((400, 200, 400), ((int)running.StatusCode, (int)cancelled.StatusCode, (int)ended.StatusCode));
        using var kept = await admin.Http.GetAsync($"/elsa/api/workflow-instances/{run}", Ct);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    [Fact]
    public async Task What_the_run_of_a_case_started_at_any_depth_is_kept_with_it_and_an_ended_run_of_its_own_is_not()
    {
        var run = await RunOfCaseAsync();
        var (child, grandchild, own) = ($"{run}-anak", $"{run}-cucu", $"{run}-lain");
        await host.WithAsync<IWorkflowStore, int>(async store =>
        {
            var first = (await store.FindInstanceAsync(run, Ct))!;
            await store.AddInstanceAsync(Ended(child, run, first), Ct);
            await store.AddInstanceAsync(Ended(grandchild, child, first), Ct);
            await store.AddInstanceAsync(Ended(own, null, first), Ct);
            return 0;
        });
        using var admin = await host.OfficerAsync("admin");

        using var ofChild = await admin.Http.DeleteAsync($"/elsa/api/workflow-instances/{child}", Ct);
        using var ofGrandchild = await admin.Http.DeleteAsync($"/elsa/api/workflow-instances/{grandchild}", Ct);
        using var ofOwn = await admin.Http.DeleteAsync($"/elsa/api/workflow-instances/{own}", Ct);

        Assert.Equal((400, 400, 204), ((int)ofChild.StatusCode, (int)ofGrandchild.StatusCode, (int)ofOwn.StatusCode));
    }

    [Fact]
    public async Task A_version_is_kept_with_the_ended_runs_of_cases_that_went_through_it()
    {
        var run = await RunOfCaseAsync();
        using var admin = await host.OfficerAsync("admin");
        var version = (await admin.Http.GetFromJsonAsync<JsonObject>("/elsa/api/workflow-definitions/by-definition-id/probolinggo-ktp-digital", Ct))!;
        await host.WithAsync<IWorkflowStore, int>(async store =>
        {
            var child = Ended($"{run}-ktp", run, (await store.FindInstanceAsync(run, Ct))!, "probolinggo-ktp-digital");
            child.DefinitionVersionId = version["id"]!.ToString();
            await store.AddInstanceAsync(child, Ct);
            return 0;
        });

        using var retracted = await admin.Http.PostAsync("/elsa/api/workflow-definitions/probolinggo-ktp-digital/retract", null, Ct);
        using var deleted = await admin.Http.DeleteAsync($"/elsa/api/workflow-definition-versions/{version["id"]}", Ct);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (retracted.StatusCode, deleted.StatusCode));
        Assert.Contains("tersimpan bersama perkaranya", await deleted.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_kept_that_a_case_was_moved_away_from()
    {
        var number = await host.ApplyAsync();
        using var admin = await host.OfficerAsync("admin");
        var version = (await admin.Http.GetFromJsonAsync<JsonObject>("/elsa/api/workflow-definitions/by-definition-id/probolinggo-pengaduan", Ct))!;
        await host.WithAsync<RegistryDb, int>(db => MoveAwayAsync(db, number, version["id"]!.ToString()));

        using var retracted = await admin.Http.PostAsync("/elsa/api/workflow-definitions/probolinggo-pengaduan/retract", null, Ct);
        using var deleted = await admin.Http.DeleteAsync($"/elsa/api/workflow-definition-versions/{version["id"]}", Ct);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest), (retracted.StatusCode, deleted.StatusCode));
        Assert.Contains("tersimpan bersama perkaranya", await deleted.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_of_a_case_is_kept_whatever_is_left_of_its_run()
    {
        var run = await RunOfCaseAsync();
        var version = await host.WithAsync<IWorkflowStore, string>(async store => (await store.FindInstanceAsync(run, Ct))!.DefinitionVersionId);

        var kept = await host.WithAsync<IInstanceKeeper, IReadOnlyCollection<string>>(keeper => keeper.KeptVersionsAsync([version, "tiada"], Ct));

        Assert.Equal(version, Assert.Single(kept));
    }

    /// <summary>Writes down that a case was moved from a version to the one it runs on.</summary>
    private async Task<int> MoveAwayAsync(RegistryDb db, string number, string versionId)
    {
        var (matter, now) = (await db.Set<Case>().SingleAsync(one => one.Number == number, Ct), host.Clock.GetUtcNow());
        var batch = db.Add(new MigrationBatch
        {
            Id = Guid.CreateVersion7(now),
            OfficeId = matter.OfficeId,
            DefinitionId = Drawing,
            TargetVersionId = matter.DefinitionVersionId,
            TargetVersion = 2,
            Plans = [],
            Reason = "SOP direvisi.",
            StartedById = Guid.CreateVersion7(now),
            StartedByName = "Dewi Anggraini",
            StartedAt = now,
        });
        batch.Property(one => one.FinishedAt).CurrentValue = now;
        var moved = db.Add(new CaseMigration
        {
            BatchId = batch.Entity.Id,
            CaseId = matter.Id,
            Number = number,
            SourceVersionId = versionId,
            SourceVersion = 1,
            SeenRevision = matter.Revision,
        });
        moved.Property(one => one.State).CurrentValue = CaseMigrationState.Migrated;
        return await db.SaveChangesAsync(Ct);
    }

    private async Task<string> RunOfCaseAsync()
    {
        var number = await host.ApplyAsync();
        return await host.WithAsync<RegistryDb, string>(db => db.Set<Case>().Where(one => one.Number == number).Select(one => one.InstanceId).SingleAsync(Ct));
    }

    private static WorkflowInstance Ended(string id, string? parent, WorkflowInstance like, string? definitionId = null) => new()
    {
        Id = id,
        DefinitionId = definitionId ?? like.DefinitionId,
        DefinitionVersionId = like.DefinitionVersionId,
        Version = like.Version,
        Status = WorkflowStatus.Finished,
        SubStatus = WorkflowSubStatus.Finished,
        ParentInstanceId = parent,
        CreatedAt = like.CreatedAt,
        UpdatedAt = like.CreatedAt,
    };

    private static string Stamp(IDocument page) => page.QuerySelector("[data-stamp]")!.GetAttribute("data-stamp")!;

    private static Task<HttpResponseMessage> AskAsync(Visitor officer, string seen, string drawing = Drawing)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, DesignerLinks.Stamp(drawing));
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{seen}\""));
        return officer.Http.SendAsync(request, Ct);
    }
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.Comparing;

/// <summary>The pages of versions and lanes as people without script use them, each with the rights they have.</summary>
public sealed class VersionPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Drawing = "probolinggo-ktp-digital";

    private const string Rule = "/admin/kantor/penerbitan";

    private static readonly string s_versions = DesignerLinks.Versions(Drawing), s_lanes = DesignerLinks.Lanes(Drawing);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drawing_goes_from_lanes_over_asking_return_approval_and_roll_back_with_all_of_it_in_the_ledger()
    {
        using var designer = await host.OfficerAsync("perancang");
        using var publisher = await host.OfficerAsync("penerbit");
        await designer.OpenAsync(s_lanes);
        await designer.SubmitAsync(Fields((LaneFieldOf(designer, "operator-siak"), "petugas-verifikasi")), form: "main form");
        Assert.Contains("Tersimpan ke rancangan", Text(designer), StringComparison.Ordinal);

        await designer.OpenAsync(s_versions);
        await designer.SubmitAsync(Fields(("catatan", "Operator SIAK dirangkap verifikator.")), form: "section[aria-labelledby=judul-terbit] form");
        Assert.Contains("menunggu persetujuan dari", Text(designer), StringComparison.Ordinal);

        await publisher.OpenAsync(DesignerLinks.Compare(Drawing));
        Assert.Contains("Operator SIAK dirangkap verifikator.", Text(publisher), StringComparison.Ordinal);
        Assert.Contains("dipindahkan dari", Text(publisher), StringComparison.Ordinal);
        await publisher.SubmitAsync(Fields(("alasan", "Tunggu surat tugas.")), ".compare-decision form", ("keputusan", "kembalikan"));
        await designer.OpenAsync(s_versions);
        Assert.Contains("Tunggu surat tugas.", Text(designer), StringComparison.Ordinal);
        await designer.SubmitAsync(form: "section[aria-labelledby=judul-terbit] form");
        await designer.OpenAsync(DesignerLinks.Compare(Drawing));
        Assert.Null(designer.Page.QuerySelector(".compare-decision form"));

        await publisher.OpenAsync(DesignerLinks.Compare(Drawing));
        await publisher.SubmitAsync(form: ".compare-decision form", press: ("keputusan", "setujui"));
        Assert.Contains("Alur terbit", Text(publisher), StringComparison.Ordinal);
        Assert.Equal(2, (await PublishedAsync()).Version);

        await publisher.SubmitAsync(form: "#versi-1 form:has(input[name=terlihat])");
        var published = await PublishedAsync();
        Assert.Equal(3, published.Version);
        Assert.Contains("Mengembalikan isi alur menjadi versi 3: ke versi 1.", Text(publisher), StringComparison.Ordinal);
        Assert.Contains("Mengembalikan permintaan penerbitan versi 2: Tunggu surat tugas.", Text(publisher), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_saves_lanes_after_a_colleague_changes_only_what_they_touched()
    {
        var lanes = DesignerLinks.Lanes("probolinggo-pengaduan");
        using var first = await host.OfficerAsync("admin");
        using var second = await host.OfficerAsync("perancang");
        await first.OpenAsync(lanes);
        await second.OpenAsync(lanes);
        var (step, last) = (LaneFieldOf(first, "petugas-layanan"), OrdersIn(second)[^1]);

        await first.SubmitAsync(Fields((step, "kepala-dinas")), form: "main form");
        await second.SubmitAsync(Fields((last, "1")), form: "main form");
        Assert.Equal(422, (int)second.Answer.StatusCode);
        Assert.Contains("baru saja menyimpan alur ini", Text(second), StringComparison.Ordinal);
        await second.SubmitAsync(form: "main form");

        Assert.Contains("Tersimpan ke rancangan", Text(second), StringComparison.Ordinal);
        Assert.Equal("kepala-dinas", second.Page.QuerySelector($"select[name='{step}'] option[selected]")!.GetAttribute("value"));
        Assert.Equal(last, OrdersIn(second)[0]);
    }

    [Theory]
    [InlineData("pemirsa", "versi", 200)]
    [InlineData("pemirsa", "banding", 200)]
    [InlineData("pemirsa", "pelaksana", 403)]
    [InlineData("pemirsa", "formulir", 403)]
    [InlineData("penerbit", "pelaksana", 403)]
    [InlineData("perancang", "pelaksana", 200)]
    [InlineData("perancang", "perkara", 403)]
    [InlineData("petugas", "versi", 403)]
    [InlineData("kepala", "banding", 403)]
    [InlineData("admin.kedopok", "versi", 404)]
    public async Task Each_page_opens_to_those_who_may(string userName, string page, int status)
    {
        using var officer = await host.OfficerAsync(userName);

        await officer.OpenAsync($"{DesignerLinks.Editor(Drawing)}/{page}");

        Assert.Equal(status, (int)officer.Answer.StatusCode);
    }

    [Theory]
    [InlineData("pemirsa", 3)]
    [InlineData("perancang", 9)]
    [InlineData("admin", 13)]
    public async Task The_bar_and_the_drawer_of_the_room_lead_nobody_to_a_page_that_refuses_them(string userName, int ways)
    {
        using var officer = await host.OfficerAsync(userName);
        var room = await officer.OpenAsync(DesignerLinks.Editor(Drawing));

        var links = room.QuerySelectorAll(".alur-bar > a, .alur-bar nav a, .sop-head > a:not([hidden])").Select(link => link.GetAttribute("href")!)
            .Distinct(StringComparer.Ordinal).ToList();

        Assert.Equal(ways, links.Count);
        foreach (var link in links)
        {
            using var answer = await officer.Http.GetAsync(link, Ct);
            Assert.Equal(200, (int)answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_viewer_finds_no_way_to_change_anything_and_the_server_takes_none()
    {
        using var viewer = await host.OfficerAsync("pemirsa");
        await viewer.OpenAsync(s_versions);
        Assert.Null(viewer.Page.QuerySelector("main form[method=post]"));

        var drawing = await viewer.Http.GetFromJsonAsync<JsonObject>($"/elsa/api/workflow-definitions/by-definition-id/{Drawing}", Ct);
        using var save = await viewer.Http.PostAsJsonAsync("/elsa/api/workflow-definitions", new JsonObject { ["model"] = drawing }, Ct);

        Assert.Equal(403, (int)save.StatusCode);
        Assert.Equal(["self"], drawing!["links"]!.AsArray().Select(link => link!["rel"]!.ToString()));
    }

    [Fact]
    public async Task An_administrator_sees_who_may_do_what_and_rules_that_a_second_person_is_wanted()
    {
        using var admin = await host.OfficerAsync("admin.bogor");
        var page = await admin.OpenAsync(Rule);
        Assert.Contains("(administrator)", page.QuerySelector("section[aria-labelledby=siapa]")!.TextContent, StringComparison.Ordinal);
        Assert.False(page.QuerySelector("#orang-kedua")!.HasAttribute("checked"));

        await admin.SubmitAsync(Fields(("orang-kedua", "on")));

        // Bogor has one administrator and nobody else who publishes: with this rule nothing could come into force any more.
        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Contains("dua orang", admin.Page.QuerySelector("#penolakan")!.TextContent, StringComparison.Ordinal);
        Assert.False(admin.Page.QuerySelector("#orang-kedua")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task The_rule_of_an_office_is_its_own_and_its_changes_are_listed()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync(Rule);
        await admin.SubmitAsync(Fields(("orang-kedua", "on")));
        Assert.True(admin.Page.QuerySelector("#orang-kedua")!.HasAttribute("checked"));
        using var elsewhere = await host.OfficerAsync("admin.bogor");
        Assert.False((await elsewhere.OpenAsync(Rule)).QuerySelector("#orang-kedua")!.HasAttribute("checked"));

        ((IHtmlInputElement)admin.Page.QuerySelector("#orang-kedua")!).IsChecked = false;
        await admin.SubmitAsync();

        Assert.False(admin.Page.QuerySelector("#orang-kedua")!.HasAttribute("checked"));
        Assert.Equal(2, admin.Page.QuerySelectorAll("section[aria-labelledby=riwayat] li").Length);
        Assert.Contains("alur terbit hanya dengan persetujuan orang kedua", admin.Page.QuerySelector("section[aria-labelledby=riwayat]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("perancang")]
    [InlineData("penerbit")]
    [InlineData("kepala")]
    public async Task Nobody_else_sees_or_changes_the_rule(string userName)
    {
        using var officer = await host.OfficerAsync(userName);
        await officer.OpenAsync(Rule);

        Assert.Equal(403, (int)officer.Answer.StatusCode);
    }

    private Task<WorkflowDefinition> PublishedAsync() => host.WithAsync<IWorkflowStore, WorkflowDefinition>(async store =>
        (await store.FindDefinitionAsync(Drawing, VersionOptions.Published, Ct))!);

    private static List<string> OrdersIn(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll(".lane-order input[type=number]").Select(field => field.GetAttribute("name")!)];

    private static string LaneFieldOf(Visitor visitor, string lane) => visitor.Page.QuerySelectorAll(".lane-steps select")
        .First(select => select.QuerySelector("option[selected]")?.GetAttribute("value") == lane).GetAttribute("name")!;

    private static string Text(Visitor visitor) => visitor.Page.Body!.TextContent;

    private static Dictionary<string, string> Fields(params (string Name, string Value)[] fields) =>
        fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
}

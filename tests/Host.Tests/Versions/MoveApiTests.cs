using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry.Versions.Batches;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Host.Tests.Versions;

/// <summary>Who may move cases, and the same by JSON.</summary>
public sealed class MoveApiTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Definition = "probolinggo-informasi";
    private const string Api = $"/admin/api/alur/{Definition}";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Heads_see_the_cases_and_cannot_move_them()
    {
        await PublishAgainAsync();
        var number = await host.ApplyAsync();
        using var head = await SignedInAsync("kepala");

        var versions = await head.OpenAsync(DesignerLinks.Cases(Definition));

        Assert.Contains("Perkara menurut versi", versions.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(versions.QuerySelector("button[value=pindahkan]"));
        Assert.Contains(Definition, (await head.OpenAsync(DesignerLinks.Drawings)).Body!.InnerHtml, StringComparison.Ordinal);
        var api = await head.Http.GetAsync(new Uri(host.Address, $"{Api}/versions"), Ct);
        Assert.NotEqual(HttpStatusCode.OK, api.StatusCode);
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task Officers_and_strangers_are_not_let_in()
    {
        using var officer = await SignedInAsync("petugas");
        await officer.OpenAsync(DesignerLinks.Cases(Definition));
        Assert.NotEqual(HttpStatusCode.OK, officer.Answer.StatusCode);
        using var stranger = host.NewVisitor();
        Assert.NotEqual(HttpStatusCode.OK, (await stranger.Http.PostAsJsonAsync(new Uri(host.Address, $"{Api}/migrations"), new { }, Ct)).StatusCode);
        using var admin = await SignedInAsync("admin");
        await admin.OpenAsync(DesignerLinks.Cases("kedopok-lain"));
        Assert.Equal(HttpStatusCode.NotFound, admin.Answer.StatusCode);
    }

    [Fact]
    public async Task A_plan_is_had_checked_previewed_carried_out_and_undone_by_json()
    {
        var number = await host.ApplyAsync();
        var (from, to) = await PublishAgainAsync();
        using var admin = await SignedInAsync("admin");
        var view = await GetAsync(admin, $"{Api}/migrations/plan?from={from}&to={to}");
        var plan = view["plan"]!;

        var cases = (await PostAsync(admin, $"{Api}/migrations/check", plan, HttpStatusCode.OK)).AsArray();
        Assert.True(cases.Single(x => x!["number"]!.ToString() == number)!["canMove"]!.GetValue<bool>());
        var preview = await PostAsync(
            admin, $"{Api}/migrations/preview", new JsonObject { ["plan"] = plan.DeepClone(), ["number"] = number }, HttpStatusCode.OK);
        Assert.Single(preview["steps"]!.AsArray());
        var start = new JsonObject
        {
            ["targetVersionId"] = to,
            ["plans"] = new JsonArray(plan.DeepClone()),
            ["numbers"] = new JsonArray(number),
            ["reason"] = "SOP direvisi.",
            ["operationId"] = "json-1",
        };
        var batch = (await PostAsync(admin, $"{Api}/migrations", start, HttpStatusCode.Accepted))["batchId"]!.ToString();
        Assert.Equal(batch, (await PostAsync(admin, $"{Api}/migrations", start, HttpStatusCode.Accepted))["batchId"]!.ToString());
        await host.WithAsync<MigrationPump, int>(pump => pump.RunOnceAsync(Ct));
        var moved = (await GetAsync(admin, $"{Api}/migrations/{batch}"))["cases"]![0]!;
        Assert.Equal(("Migrated", true), (moved["state"]!.ToString(), moved["mayUndo"]!.GetValue<bool>()));

        var undo = new JsonObject { ["number"] = number, ["reason"] = "Belum waktunya.", ["operationId"] = "json-2" };
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await admin.Http.PostAsJsonAsync(new Uri(host.Address, $"{Api}/migrations/{batch}/undo"), undo, Ct)).StatusCode);
        Assert.Equal("Undone", (await GetAsync(admin, $"{Api}/migrations/{batch}"))["cases"]![0]!["state"]!.ToString());
        undo["operationId"] = "json-3";
        var refused = await PostAsync(admin, $"{Api}/migrations/{batch}/undo", undo, HttpStatusCode.Conflict);
        Assert.NotEmpty(refused["errors"]![0]!.ToString());
    }

    [Fact]
    public async Task A_start_without_a_reason_is_answered_in_words()
    {
        await host.ApplyAsync();
        var (from, to) = await PublishAgainAsync();
        using var admin = await SignedInAsync("admin");
        var plan = (await GetAsync(admin, $"{Api}/migrations/plan?from={from}&to={to}"))["plan"]!;
        var start = new JsonObject
        {
            ["targetVersionId"] = to,
            ["plans"] = new JsonArray(plan.DeepClone()),
            ["reason"] = "",
            ["operationId"] = "json-4",
        };

        var answer = await PostAsync(admin, $"{Api}/migrations", start, HttpStatusCode.UnprocessableEntity);

        Assert.Contains("Tuliskan alasan", answer["errors"]!.ToJsonString(), StringComparison.Ordinal);
    }

    private async Task<Visitor> SignedInAsync(string userName)
    {
        var visitor = host.NewVisitor();
        await visitor.SignInAsync(userName);
        return visitor;
    }

    private async Task<JsonNode> GetAsync(Visitor visitor, string address) =>
        (await visitor.Http.GetFromJsonAsync<JsonNode>(new Uri(host.Address, address), Ct))!;

    private async Task<JsonNode> PostAsync(Visitor visitor, string address, JsonNode body, HttpStatusCode expected)
    {
        using var answer = await visitor.Http.PostAsJsonAsync(new Uri(host.Address, address), body, Ct);
        Assert.Equal(expected, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Ct))!;
    }

    /// <summary>The same drawing as the next version.</summary>
    private Task<(string From, string To)> PublishAgainAsync() => host.WithAsync<IServiceProvider, (string, string)>(async scope =>
    {
        var library = scope.GetRequiredService<DefinitionLibrary>();
        var before = (await scope.GetRequiredService<IWorkflowStore>().FindDefinitionAsync(Definition, VersionOptions.Published, Ct))!;
        await library.SaveDraftAsync(before.Clone(), Ct);
        var published = Assert.IsType<PublishOutcome.Published>(await library.PublishAsync(Definition, Ct));
        return (before.Id, published.Definition.Id);
    });
}

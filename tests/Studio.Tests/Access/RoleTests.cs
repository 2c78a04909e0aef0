using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Access;

/// <summary>Designer, publisher, viewer: what the links hide, the server refuses as well.</summary>
public sealed class RoleTests : IAsyncLifetime
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private StudioServer _server = null!;

    /// <summary>Every write of the API, and which of designer, publisher and viewer may ask for it.</summary>
    public static TheoryData<string, string, string> Writes => new()
    {
        { "POST", "workflow-definitions", "designer" },
        { "POST", "workflow-definitions/import", "designer" },
        { "POST", "workflow-definitions/uji/publish", "designer publisher" },
        { "POST", "workflow-definitions/uji/retract", "publisher" },
        { "POST", "workflow-definitions/uji/revert/1", "designer" },
        { "POST", "workflow-definitions/uji/update-references", "" },
        { "POST", "workflow-definitions/uji/execute", "" },
        { "DELETE", "workflow-definitions/tiada", "designer" },
        { "DELETE", "workflow-definition-versions/tiada", "designer" },
        { "POST", "bulk-actions/publish/workflow-definitions/by-definition-ids", "designer publisher" },
        { "POST", "bulk-actions/retract/workflow-definitions/by-definition-ids", "publisher" },
        { "POST", "bulk-actions/delete/workflow-definitions/by-definition-id", "designer" },
        { "POST", "bulk-actions/delete/workflow-definitions/by-id", "designer" },
        { "POST", "workflow-instances", "" },
        { "POST", "cancel/workflow-instances/tiada", "" },
        { "POST", "bulk-actions/cancel/workflow-instances", "" },
        { "DELETE", "workflow-instances/tiada", "" },
        { "POST", "bulk-actions/delete/workflow-instances/by-id", "" },
        { "POST", "alterations/workflows/retry", "" },
        { "POST", "activity-executions/report", "" },
    };

    public async ValueTask InitializeAsync()
    {
        _server = await StudioServer.StartAsync();
        using var admin = _server.Client();
        await admin.SaveAsync(Drawing.Waiting());
    }

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [MemberData(nameof(Writes))]
    public async Task Each_write_is_refused_to_every_role_that_may_not_do_it(string method, string path, string allowed)
    {
        foreach (var role in (string[])["designer", "publisher", "viewer"])
        {
            using var client = As(role);
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = JsonContent.Create(Body(path)) };
            var status = (await client.SendAsync(request, Cancel)).StatusCode;
            Assert.True(
                status == HttpStatusCode.Forbidden != allowed.Split(' ').Contains(role, StringComparer.Ordinal), $"{role} at {method} {path}: {status}");
        }
    }

    [Theory]
    [InlineData("designer", "self publish delete", "create bulk-publish bulk-delete")]
    [InlineData("publisher", "self retract", "bulk-retract")]
    [InlineData("viewer", "self", "")]
    public async Task The_links_show_no_more_than_a_role_may(string role, string onDefinition, string onList)
    {
        using var client = As(role);

        var list = await client.ReadAsync("workflow-definitions?versionOptions=Latest");

        Assert.Equal(onList, Rels(list));
        Assert.Equal(onDefinition, Rels(list["items"]![0]!));
        Assert.Equal(onDefinition, Rels(await client.ReadAsync("workflow-definitions/by-definition-id/uji")));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("descriptors/activities", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("workflow-instances/tiada/variables", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("/elsa/hubs/workflow-instance/negotiate?negotiateVersion=1", null, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_designer_who_publishes_keeps_the_draft_and_reads_that_it_waits_for_somebody_else()
    {
        using var designer = As("designer");
        var model = Drawing.Waiting();
        model["name"] = "Alur rancangan";

        var answer = await designer.SendAsync("workflow-definitions", new JsonObject { ["model"] = model, ["publish"] = true });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var refusal = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;
        Assert.Contains("berhak", refusal["errors"]![""]![0]!.ToString(), StringComparison.Ordinal);
        var kept = await designer.ReadAsync("workflow-definitions/by-definition-id/uji");
        Assert.Equal(("Alur rancangan", false), (kept["name"]!.ToString(), kept["isPublished"]!.GetValue<bool>()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await designer.SendAsync("workflow-definitions/uji/publish")).StatusCode);
        var bulk = new JsonObject { ["definitionIds"] = new JsonArray("uji") };
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await designer.SendAsync("bulk-actions/publish/workflow-definitions/by-definition-ids", bulk)).StatusCode);
    }

    [Fact]
    public async Task A_designer_deletes_no_version_that_was_ever_in_force()
    {
        using var admin = _server.Client();
        await admin.AskAsync("workflow-definitions/uji/publish");
        using var designer = As("designer");

        var answer = await designer.DeleteAsync("workflow-definitions/uji", Cancel);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("pernah terbit", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private HttpClient As(string role) => _server.Client(user: role, rights: role switch
    {
        "designer" => "view.draw",
        "publisher" => "view.publish",
        _ => "view",
    });

    private static JsonObject Body(string path) => path switch
    {
        "workflow-definitions" => new() { ["model"] = Drawing.Waiting("lain", "Alur lain") },
        "workflow-definitions/import" => Drawing.Waiting("impor", "Alur impor"),
        _ => new() { ["definitionIds"] = new JsonArray("tiada"), ["ids"] = new JsonArray("tiada") },
    };

    private static string Rels(JsonNode of) => string.Join(' ', of["links"]!.AsArray().Select(link => link!["rel"]!.ToString()));
}

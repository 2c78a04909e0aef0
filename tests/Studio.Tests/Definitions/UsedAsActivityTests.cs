using System.Net;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Definitions;

public sealed class UsedAsActivityTests : StudioTests
{
    [Fact]
    public async Task A_definition_marked_usable_is_described_under_its_own_name_with_what_a_node_of_it_needs()
    {
        var part = await PublishPartAsync();

        var items = (await Client.ReadAsync("descriptors/activities?Refresh=True"))["items"]!.AsArray();
        var described = items.Single(item => item!["typeName"]!.ToString() == "PeriksaBerkas")!;

        Assert.Equal(part["id"]!.ToString(), described["constructionProperties"]!["workflowDefinitionVersionId"]!.ToString());
        Assert.Equal(["Lengkap", "Done"], described["ports"]!.AsArray().Select(port => port!["name"]!.ToString()));
    }

    [Fact]
    public async Task A_drawing_that_uses_it_is_drawn_as_saved_and_named_among_its_consumers()
    {
        var part = await PublishPartAsync();
        var saved = await Client.SaveAsync(Drawing.Of("pemakai", "Pemakai", [Use(part)], []), publish: true);

        Assert.Equal("PeriksaBerkas", saved.Activity("P")["type"]!.ToString());
        var consumers = (await Client.ReadAsync("workflow-definitions/bagian/consumers"))["consumingWorkflowDefinitionIds"]!.AsArray();
        Assert.Equal("pemakai", Assert.Single(consumers)!.ToString());
        await Client.RunAsync("pemakai");
    }

    [Fact]
    public async Task What_another_drawing_uses_is_not_deleted()
    {
        var part = await PublishPartAsync();
        await Client.SaveAsync(Drawing.Of("pemakai", "Pemakai", [Use(part)], []), publish: true);

        var answer = await Client.DeleteAsync("workflow-definitions/bagian", Cancel);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Equal(HttpStatusCode.OK, (await Client.GetAsync("workflow-definitions/by-definition-id/bagian", Cancel)).StatusCode);
    }

    private async Task<JsonObject> PublishPartAsync()
    {
        var part = Drawing.Waiting("bagian", "periksa berkas");
        part["options"] = new JsonObject { ["usableAsActivity"] = true };
        part["outcomes"] = new JsonArray("Lengkap");
        return await Client.SaveAsync(part, publish: true);
    }

    private static JsonObject Use(JsonObject part)
    {
        var node = Drawing.Activity("P", "PeriksaBerkas", 0);
        node["workflowDefinitionId"] = "bagian";
        node["workflowDefinitionVersionId"] = part["id"]!.ToString();
        return node;
    }
}

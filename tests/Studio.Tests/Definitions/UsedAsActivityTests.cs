using System.IO.Compression;
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

        var alone = await Client.GetAsync("workflow-definitions/bagian/export?versionOptions=Latest&includeConsumingWorkflows=False", Cancel);
        var together = await Client.GetAsync("workflow-definitions/bagian/export?versionOptions=Latest&includeConsumingWorkflows=True", Cancel);
        Assert.Equal("application/json", alone.Content.Headers.ContentType!.MediaType);
        using var zip = new ZipArchive(await together.Content.ReadAsStreamAsync(Cancel));
        Assert.Equal(["bagian-v1.json", "pemakai-v1.json"], zip.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));
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

    [Fact]
    public async Task Publishing_what_asks_for_it_brings_its_users_along_drafts_as_drafts_and_running_cases_not_at_all()
    {
        var part = await PublishPartAsync(updatesUsers: true);
        await Client.SaveAsync(Drawing.Of("pemakai", "Pemakai", [Use(part)], []), publish: true);
        await Client.SaveAsync(Drawing.Of("rancangan", "Rancangan", [Use(part)], []), publish: false);
        await Client.RunAsync("pemakai");

        var newer = await PublishPartAsync(updatesUsers: true);

        var user = await Client.ReadAsync("workflow-definitions/by-definition-id/pemakai?versionOptions=Published");
        Assert.Equal((2, newer["id"]!.ToString()), (user["version"]!.GetValue<int>(), PartOf(user)));
        var draft = await Client.ReadAsync("workflow-definitions/by-definition-id/rancangan?versionOptions=Latest");
        Assert.Equal((1, false, newer["id"]!.ToString()), (draft["version"]!.GetValue<int>(), draft["isPublished"]!.GetValue<bool>(), PartOf(draft)));
        var before = await Client.ReadAsync("workflow-definitions/by-definition-id/pemakai?versionOptions=1");
        Assert.Equal(part["id"]!.ToString(), PartOf(before));
    }

    [Fact]
    public async Task References_are_updated_when_asked_and_once()
    {
        var part = await PublishPartAsync();
        await Client.SaveAsync(Drawing.Of("pemakai", "Pemakai", [Use(part)], []), publish: true);
        await PublishPartAsync();
        Assert.Empty(await UpdatedAsync());
        var newer = await PublishPartAsync(updatesUsers: true);

        Assert.Empty(await UpdatedAsync());
        var user = await Client.ReadAsync("workflow-definitions/by-definition-id/pemakai?versionOptions=Published");
        Assert.Equal(newer["id"]!.ToString(), PartOf(user));
        await Client.SaveAsync(Drawing.Of("pemakai", "Pemakai", [Use(part)], []), publish: true);
        Assert.Equal(["Pemakai"], await UpdatedAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await Client.PostAsync("workflow-definitions/tidak-ada/update-references", null, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_user_of_a_user_follows_in_the_same_go()
    {
        var part = await PublishPartAsync(updatesUsers: true);
        var middle = Drawing.Of("tengah", "tengah", [Use(part)], []);
        middle["options"] = new JsonObject { ["usableAsActivity"] = true };
        var used = await Client.SaveAsync(middle, publish: true);
        var node = Drawing.Activity("Q", "Tengah", 0);
        node["workflowDefinitionId"] = "tengah";
        node["workflowDefinitionVersionId"] = used["id"]!.ToString();
        await Client.SaveAsync(Drawing.Of("luar", "Luar", [node], []), publish: true);

        await PublishPartAsync(updatesUsers: true);

        var newest = await Client.ReadAsync("workflow-definitions/by-definition-id/tengah?versionOptions=Published");
        var outer = await Client.ReadAsync("workflow-definitions/by-definition-id/luar?versionOptions=Published");
        Assert.Equal(newest["id"]!.ToString(), PartOf(outer));
        Assert.NotEqual(used["id"]!.ToString(), newest["id"]!.ToString());
    }

    private async Task<IEnumerable<string>> UpdatedAsync()
    {
        using var answer = await Client.PostAsync("workflow-definitions/bagian/update-references", null, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var read = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;
        return [.. read["affectedWorkflows"]!.AsArray().Select(name => name!.ToString())];
    }

    private static string PartOf(JsonNode user) =>
        user["root"]!["activities"]![0]!["workflowDefinitionVersionId"]!.ToString();

    private async Task<JsonObject> PublishPartAsync(bool updatesUsers = false)
    {
        var part = Drawing.Waiting("bagian", "periksa berkas");
        part["options"] = new JsonObject { ["usableAsActivity"] = true, ["autoUpdateConsumingWorkflows"] = updatesUsers };
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

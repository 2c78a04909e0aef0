using System.Net;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Descriptors;

public sealed class DescriptorTests : StudioTests
{
    [Fact]
    public async Task No_activity_type_is_described_twice()
    {
        var items = (await Client.ReadAsync("descriptors/activities?Refresh=True"))["items"]!.AsArray();
        Assert.Equal(items.Count, items.Select(item => (item!["typeName"]!.ToString(), item["version"]!.GetValue<int>())).Distinct().Count());
        Assert.All(["Elsa.Flowchart", "Elsa.Start", "Elsa.FlowDecision"], type => Assert.Contains(items, item => item!["typeName"]!.ToString() == type));
    }

    [Fact]
    public async Task No_collection_of_a_descriptor_is_null()
    {
        var items = (await Client.ReadAsync("descriptors/activities"))["items"]!.AsArray();
        foreach (var item in items.OfType<JsonObject>())
        {
            Assert.All(["customProperties", "constructionProperties"], name => Assert.IsType<JsonObject>(item[name]));
            Assert.All(["ports", "inputs", "outputs"], name => Assert.IsType<JsonArray>(item[name]));
            Assert.All(item["inputs"]!.AsArray(), input => Assert.IsType<JsonObject>(input!["uiSpecifications"]));
        }
    }

    [Theory]
    [InlineData("Elsa.Flowchart", false, "Done")]
    [InlineData("Elsa.Sequence", false, "Done")]
    [InlineData("Elsa.Parallel", false, "Done")]
    [InlineData("Elsa.Fork", false, "Done")]
    [InlineData("Elsa.If", true, "Then Else Done")]
    public async Task A_place_for_several_children_which_ends_the_canvas_is_no_port_and_what_has_one_is_not_offered(string type, bool offered, string ports)
    {
        var item = (await Client.ReadAsync("descriptors/activities"))["items"]!.AsArray().Single(one => one!["typeName"]!.ToString() == type)!;

        Assert.Equal((offered, ports), (item["isBrowsable"]!.GetValue<bool>(), string.Join(' ', item["ports"]!.AsArray().Select(port => port!["name"]!.ToString()))));
    }

    [Fact]
    public async Task Steps_that_speak_HTTP_have_the_editors_that_studio_knows()
    {
        var items = (await Client.ReadAsync("descriptors/activities"))["items"]!.AsArray();
        string HintOf(string type, string input) => items.Single(item => item!["typeName"]!.ToString() == type)!["inputs"]!.AsArray()
            .Single(x => x!["name"]!.ToString() == input)!["uiHint"]!.ToString();

        Assert.Equal("checklist", HintOf("Elsa.HttpEndpoint", "SupportedMethods"));
        Assert.Equal("checkbox", HintOf("Elsa.HttpEndpoint", "ExposeFileTooLargeOutcome"));
        Assert.Equal("http-status-codes", HintOf("Elsa.SendHttpRequest", "ExpectedStatusCodes"));
        Assert.Equal("multitext", HintOf("Elsa.FlowSendHttpRequest", "ExpectedStatusCodes"));
        Assert.Equal("dropdown", HintOf("Elsa.WriteHttpResponse", "StatusCode"));
        Assert.Equal("Trigger", items.Single(item => item!["typeName"]!.ToString() == "Elsa.HttpEndpoint")!["kind"]!.ToString());
    }

    [Theory]
    [InlineData("descriptors/variables", "DateOnly", "Guid", "ByteArray", "ObjectDictionary")]
    [InlineData("descriptors/storage-drivers", "Elsa.Workflows.MemoryStorageDriver, Elsa.Workflows.Core")]
    [InlineData("descriptors/log-persistence-strategies", "Elsa.Workflows.LogPersistence.Strategies.Exclude, Elsa.Workflows.Core")]
    public async Task What_the_engine_honours_can_be_chosen(string path, params string[] names) => Assert.Empty(
        names.Except((await Client.ReadAsync(path))["items"]!.AsArray().Select(x => x!["typeName"]!.ToString()), StringComparer.Ordinal));

    [Theory]
    [InlineData("descriptors/expression-descriptors")]
    [InlineData("descriptors/variables")]
    [InlineData("descriptors/storage-drivers")]
    [InlineData("descriptors/incident-strategies")]
    [InlineData("descriptors/workflow-activation-strategies")]
    [InlineData("descriptors/log-persistence-strategies")]
    [InlineData("descriptors/commit-strategies/workflows")]
    [InlineData("descriptors/commit-strategies/activities")]
    [InlineData("descriptors/output-converters?sourceType=String&destinationType=Int32")]
    [InlineData("features/installed")]
    public async Task Lists_that_studio_cannot_do_without_are_there(string path)
    {
        var list = await Client.ReadAsync(path);
        Assert.Equal(list["items"]!.AsArray().Count, list["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Live_updates_are_announced()
    {
        Assert.Equal("Elsa.RealTimeWorkflowUpdates", (await Client.ReadAsync("features/installed"))["items"]![0]!["fullName"]!.ToString());
        await Client.ReadAsync("features/installed/Elsa.RealTimeWorkflowUpdates");
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync("features/installed/Elsa.Secrets", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Expressions_are_completed_from_the_drawings_variables()
    {
        var model = Drawing.Waiting();
        model["variables"] = JsonNode.Parse("""[{"id":"v1","name":"NamaPemohon","typeName":"String","isArray":false,"value":""}]""");
        await Client.SaveAsync(model);
        var answer = await Client.SendAsync("scripting/javascript/type-definitions/uji");
        Assert.Contains("NamaPemohon: string;", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("alterations/workflows/retry")]
    [InlineData("bulk-actions/import/workflow-instances")]
    [InlineData("labels")]
    public async Task What_is_not_offered_is_refused_with_words(string path)
    {
        var answer = await Client.SendAsync(path);
        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.NotEmpty(JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!["message"]!.ToString());
    }
}

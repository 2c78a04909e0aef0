using System.Text.Json.Nodes;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Tests.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Studio.Tests.Scripting;

public sealed class ActivityTestTests : StudioTests
{
    [Fact]
    public async Task A_step_is_tested_with_the_test_values_of_variables_and_leaves_no_run()
    {
        var model = Drawing.Of("uji", "Alur uji", [
            Drawing.Activity("Putuskan", "Elsa.FlowDecision", 0, ("condition", Script("getVariable('Umur') >= 17"))),
            Drawing.Activity("Tulis", "Elsa.WriteLine", 250, ("text", Script("'Umur ' + getVariable('Umur')"))),
        ], [("Putuskan", "Tulis")]);
        model["variables"] = JsonNode.Parse("""[{"id":"v1","name":"Umur","typeName":"Int32","isArray":false,"value":"3"}]""");
        model["customProperties"] = JsonNode.Parse("""{"VariableTestValues":{"v1":"17"}}""");
        var version = await SavedAsync(model);

        var decided = await TestAsync(version, "Workflow1:Flowchart1:Putuskan");
        Assert.Equal(("Completed", "True"), (decided["status"]!.ToString(), decided["payload"]!["Outcomes"]![0]!.ToString()));
        Assert.Equal("Umur 17", (await TestAsync(version, "Workflow1:Flowchart1:Tulis"))["activityState"]!["Text"]!.ToString());
        Assert.Empty((await Server.Services.GetRequiredService<IWorkflowStore>().ListInstancesAsync(new InstanceQuery(), Cancel)).Items);
    }

    [Fact]
    public async Task A_script_that_fails_is_told_as_it_failed()
    {
        var version = await SavedAsync(Drawing.Of("uji", "Alur uji", [
            Drawing.Activity("Tulis", "Elsa.WriteLine", 0, ("text", Script("tidakAda()"))),
        ], []));

        var answer = await TestAsync(version, "Workflow1:Flowchart1:Tulis");

        Assert.Equal("Faulted", answer["status"]!.ToString());
        Assert.Contains("tidakAda", answer["exception"]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_of_a_tested_step_is_not_run_with_it()
    {
        var branching = Drawing.Activity("Bila", "Elsa.If", 0, ("condition", Script("true")));
        branching["then"] = Drawing.Activity("Gagal", "Elsa.Fault", 0);
        var version = await SavedAsync(Drawing.Of("uji", "Alur uji", [branching], []));

        Assert.Equal("Completed", (await TestAsync(version, "Workflow1:Flowchart1:Bila"))["status"]!.ToString());
    }

    [Theory]
    [InlineData("Elsa.Event", "Running", "menunggu")]
    [InlineData("Elsa.ExecuteWorkflow", "Faulted", "pilih Coba")]
    [InlineData("Elsa.HttpEndpoint", "Faulted", "pilih Coba")]
    [InlineData("Elsa.Sequence", "Faulted", "pilih Coba")]
    [InlineData("Tidak.Dikenal", "Faulted", "pilih Coba")]
    public async Task What_needs_others_says_where_it_is_tried(string type, string status, string words)
    {
        var version = await SavedAsync(Drawing.Of("uji", "Alur uji", [Drawing.Activity("Langkah", type, 0, ("eventName", Drawing.Literal("lanjut")))], []));

        var answer = await TestAsync(version, "Workflow1:Flowchart1:Langkah");

        Assert.Equal(status, answer["status"]!.ToString());
        Assert.Contains(words, answer["exception"]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"workflowDefinitionHandle":{},"activityHandle":{}}""")]
    [InlineData("""{"workflowDefinitionHandle":{"definitionVersionId":"lain"},"activityHandle":{"activityNodeId":"Workflow1:X"}}""")]
    [InlineData("[]")]
    public async Task What_is_not_saved_is_asked_to_be_saved_first(string body)
    {
        var answer = await Client.AskAsync("tests/activities", JsonNode.Parse(body));
        Assert.Contains("belum tersimpan", answer["exception"]!["message"]!.ToString(), StringComparison.Ordinal);
    }

    private static JsonObject Script(string code) => new()
    {
        ["typeName"] = "Object",
        ["expression"] = new JsonObject { ["type"] = "JavaScript", ["value"] = code },
    };

    private async Task<string> SavedAsync(JsonObject model) => (await Client.SaveAsync(model))["id"]!.ToString();

    private Task<JsonObject> TestAsync(string version, string node) => Client.AskAsync("tests/activities", new JsonObject
    {
        ["workflowDefinitionHandle"] = new JsonObject { ["definitionVersionId"] = version },
        ["activityHandle"] = new JsonObject { ["activityNodeId"] = node },
    });
}

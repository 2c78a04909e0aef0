using System.Net;
using System.Text.Json.Nodes;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Definitions;

public sealed class SavingTests : StudioTests
{
    [Fact]
    public async Task A_new_drawing_gets_an_id_and_a_first_version()
    {
        var model = Drawing.Waiting();
        model["definitionId"] = null;
        var saved = await Client.SaveAsync(model);
        Assert.NotEmpty(saved["definitionId"]!.ToString());
        Assert.Equal(1, saved["version"]!.GetValue<int>());
        Assert.True(saved["isLatest"]!.GetValue<bool>());
        Assert.False(saved["isPublished"]!.GetValue<bool>());
    }

    [Fact]
    public async Task Collections_that_were_posted_as_null_come_back_empty()
    {
        var saved = await Client.SaveAsync(Drawing.Waiting());
        Assert.All(["variables", "inputs", "outputs", "outcomes"], name => Assert.IsType<JsonArray>(saved[name]));
        Assert.All(["customProperties", "options"], name => Assert.IsType<JsonObject>(saved[name]));
    }

    [Fact]
    public async Task Every_activity_carries_its_path_of_ids()
    {
        var saved = await Client.SaveAsync(Drawing.Waiting());
        Assert.Equal("Workflow1:Flowchart1", saved["root"]!["nodeId"]!.ToString());
        Assert.Equal("Workflow1:Flowchart1:Tunggu", saved.Activity("Tunggu")["nodeId"]!.ToString());
    }

    [Fact]
    public async Task An_editable_definition_says_so_by_its_links()
    {
        var saved = await Client.SaveAsync(Drawing.Waiting());
        Assert.Contains(saved["links"]!.AsArray(), link => link!["rel"]!.ToString() == "publish");
    }

    [Fact]
    public async Task An_input_posted_without_its_type_gets_it_from_the_catalog()
    {
        var model = Drawing.Waiting();
        model.Activity("Tunggu")["eventName"] = Drawing.Literal("lanjut", typeName: null);
        var saved = await Client.SaveAsync(model);
        Assert.Equal("String", saved.Activity("Tunggu")["eventName"]!["typeName"]!.ToString());
    }

    [Fact]
    public async Task A_save_over_a_published_version_makes_a_draft_and_a_second_save_overwrites_it()
    {
        var published = await Client.SaveAsync(Drawing.Waiting(), publish: true);
        Assert.True(published["isPublished"]!.GetValue<bool>());

        published["name"] = "Alur uji, diubah";
        var draft = await Client.SaveAsync(published);
        Assert.Equal(2, draft["version"]!.GetValue<int>());
        Assert.NotEqual(published["id"]!.ToString(), draft["id"]!.ToString());

        var again = await Client.SaveAsync(draft);
        Assert.Equal(draft["id"]!.ToString(), again["id"]!.ToString());
        Assert.Equal(1, (await Client.ReadAsync("workflow-definitions/by-definition-id/uji?versionOptions=Published"))["version"]!.GetValue<int>());
    }

    [Fact]
    public async Task Properties_that_nobody_here_knows_survive()
    {
        var model = Drawing.Waiting();
        model["punyaOrangLain"] = new JsonObject { ["a"] = 1 };
        model.Activity("Catat")["tambahan"] = "x";
        await Client.SaveAsync(model);
        var read = await Client.ReadAsync("workflow-definitions/by-definition-id/uji");
        Assert.Equal(1, read["punyaOrangLain"]!["a"]!.GetValue<int>());
        Assert.Equal("x", read.Activity("Catat")["tambahan"]!.ToString());
    }

    [Theory]
    [InlineData("null")]
    [InlineData("""{"definitionId":"x","root":null}""")]
    [InlineData("""{"definitionId":"x","root":{"id":"S","type":"Elsa.StateMachine","version":1}}""")]
    public async Task What_is_no_drawing_of_ours_is_refused_with_words(string model)
    {
        var answer = await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = JsonNode.Parse(model) });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var body = (JsonObject)JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.NotEmpty(body["errors"]!.AsObject().First().Value!.AsArray());
    }

    [Fact]
    public async Task A_drawing_nested_without_end_is_refused()
    {
        var model = Drawing.Waiting();
        var chart = model["root"]!;
        for (var depth = 0; depth < 20; depth++)
        {
            chart = new JsonObject { ["id"] = $"C{depth}", ["type"] = "Elsa.Flowchart", ["version"] = 1, ["activities"] = new JsonArray(chart.DeepClone()) };
        }

        model["root"] = chart;
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.SendAsync("workflow-definitions", new JsonObject { ["model"] = model })).StatusCode);
    }
}

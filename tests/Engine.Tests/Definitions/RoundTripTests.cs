using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Definitions;

public sealed class RoundTripTests
{
    public static TheoryData<string> Files() =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Conformance", "Cases"), "*.json")
            .Select(x => Path.GetFileName(x))
            .Where(x => !x.Contains(".script.", StringComparison.Ordinal) && !x.Contains(".expected.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_definition_of_real_Elsa_is_written_as_it_was_read(string file)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Conformance", "Cases", file));

        var written = DefinitionWriter.WriteIndented(DefinitionReader.Read(text));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(written)));
        Assert.Equal(written, DefinitionWriter.WriteIndented(DefinitionReader.Read(written)));
    }

    [Fact]
    public async Task Properties_nobody_knows_survive_saving_and_publishing()
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of([Drawing.Log("A")]);
        drawing.Json["fromTheFuture"] = new JsonObject { ["deep"] = new JsonArray(1, "dua") };
        drawing.Root!["activities"]![0]!["alsoNew"] = "tetap";

        var published = await bench.PublishAsync(drawing);

        Assert.Equal("""{"deep":[1,"dua"]}""", published.Json["fromTheFuture"]?.ToJsonString());
        Assert.Equal("tetap", published.Root!["activities"]![0]!["alsoNew"]?.ToString());
    }

    [Fact]
    public async Task What_Studio_posts_is_put_right()
    {
        await using var bench = new Bench();
        var posted = DefinitionReader.Read("""
            {"definitionId":null,"name":"Baru","variables":null,"inputs":null,"outputs":null,"outcomes":null,
             "customProperties":null,"options":null,"links":null,"id":null,
             "root":{"id":"F","type":"Elsa.Flowchart","version":1,"name":"F",
              "activities":[{"id":"D","nodeId":"wrong","type":"Elsa.For","version":1,"name":"D",
                "customProperties":{"canStartWorkflow":"False"},
                "outerBoundInclusive":{"typeName":null,"expression":{"type":"Literal","value":"True"},"memoryReference":null}}],
              "connections":[{"source":{"activity":"D","port":"Done"},"target":{"activity":"gone","port":"In"}}]}}
            """);

        var saved = (await bench.Library.SaveDraftAsync(posted, Bench.Token)).Json;

        Assert.All(new[] { "variables", "inputs", "outputs", "outcomes" }, x => Assert.IsType<JsonArray>(saved[x]));
        Assert.All(new[] { "customProperties", "options" }, x => Assert.IsType<JsonObject>(saved[x]));
        var root = saved["root"]!;
        var node = root["activities"]![0]!;
        Assert.Equal("Workflow1:F", root["nodeId"]?.ToString());
        Assert.Equal("Workflow1:F:D", node["nodeId"]?.ToString());
        Assert.Equal("Boolean", node["outerBoundInclusive"]!["typeName"]?.ToString());
        Assert.True((bool)node["outerBoundInclusive"]!["expression"]!["value"]!);
        Assert.False((bool)node["customProperties"]!["canStartWorkflow"]!);
        Assert.Empty(root["connections"]!.AsArray());
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
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
    public async Task An_export_of_an_older_Elsa_is_imported_runs_and_goes_out_as_it_came()
    {
        await using var bench = new Bench();
        var export = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Definitions", "Exports", "older.json"));

        var published = await bench.PublishAsync(DefinitionReader.Read(export));
        await bench.Runtime.StartAsync(new() { DefinitionId = published.DefinitionId, Input = new JsonObject { ["Nama"] = "Ani" } }, Bench.Token);
        var (before, after) = (JsonNode.Parse(export)!.AsObject(), JsonNode.Parse(DefinitionWriter.Write(published))!.AsObject());

        var run = Assert.Single((await bench.Store.ListInstancesAsync(new(), Bench.Token)).Items);
        Assert.Equal(WorkflowSubStatus.Finished, run.SubStatus);
        Assert.Empty(Missing(before, after, ""));
    }

    [Fact]
    public async Task A_language_nobody_speaks_here_survives_saving_and_is_refused_at_publication()
    {
        await using var bench = new Bench();
        var liquid = new JsonObject
        {
            ["typeName"] = "String",
            ["expression"] = new JsonObject { ["type"] = "Liquid", ["value"] = "Halo {{ Variables.Nama }}" },
        };
        var drawing = Drawing.Of([Drawing.Node("Sapa", "Elsa.WriteLine", ("text", liquid)), Drawing.Node("Tua", "Acme.Kirim", ("kepada", Drawing.Literal("x")))], "Sapa>Tua");

        var saved = await bench.Library.SaveDraftAsync(drawing, Bench.Token);
        var outcome = await bench.Library.PublishAsync("drawing", Bench.Token);

        Assert.Equal("Halo {{ Variables.Nama }}", saved.Root!["activities"]![0]!["text"]!["expression"]!["value"]!.ToString());
        Assert.Equal("x", saved.Root!["activities"]![1]!["kepada"]!["expression"]!["value"]!.ToString());
        var problems = Assert.IsType<PublishOutcome.Refused>(outcome).Problems;
        Assert.Equal(["Sapa", "Tua"], problems.Where(x => x.Severity == ProblemSeverity.Error).Select(x => x.ActivityId!).Order(StringComparer.Ordinal));
    }

    /// <summary>What went in and is not there any more, or is different; what the library keeps about versions aside.</summary>
    private static List<string> Missing(JsonNode? before, JsonNode? after, string path)
    {
        string[] kept = ["/id", "/version", "/isLatest", "/isPublished", "/createdAt", "/toolVersion"];
        if (kept.Contains(path) || path.EndsWith("/nodeId", StringComparison.Ordinal))
        {
            return [];
        }

        return (before, after) switch
        {
            (JsonObject b, JsonObject a) => [.. b.SelectMany(x => Missing(x.Value, a[x.Key], $"{path}/{x.Key}"))],
            (JsonArray b, JsonArray a) when a.Count == b.Count => [.. b.SelectMany((x, i) => Missing(x, a[i], $"{path}/{i}"))],
            _ => JsonNode.DeepEquals(before, after) ? [] : [$"{path}: {before?.ToJsonString()} became {after?.ToJsonString()}"],
        };
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

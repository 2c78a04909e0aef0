using System.Text.Json.Nodes;
using Lajur.Trace;

namespace Lajur.Engine.Tests.Conformance;

/// <summary>Every case of our own keeps the promise that is its name.</summary>
public sealed class PromisedCaseTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conformance", "Promises");

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (var one in PromisedCase.Read(file))
            {
                names.Add(Path.GetFileName(file), one.Name);
            }
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_promise_is_kept(string file, string name)
    {
        var promised = PromisedCase.Read(Path.Combine(Folder, file)).Single(x => x.Name == name);
        var script = new TraceScript(
            [.. Steps(promised).Select(Action)],
            promised.Json["input"]?.DeepClone().AsObject(),
            (string?)promised.Json["correlationId"],
            (string?)promised.Json["startByEvent"],
            promised.Json["startPayload"]);
        await using var player = new TracePlayer();

        var played = await player.PlayAsync(promised.Definitions(), script, TestContext.Current.CancellationToken);

        AssertEnd(promised.Json["ends"]!.AsObject(), played);
        AssertStep(promised.Json["first"] as JsonObject, played["steps"]![0]!);
        foreach (var (step, index) in Steps(promised).Select((x, i) => (x, i)))
        {
            AssertStep(step, played["steps"]![index + 1]!);
        }
    }

    private static IEnumerable<JsonObject> Steps(PromisedCase promised) => (promised.Json["do"]?.AsArray() ?? []).Select(x => x!.AsObject());

    private static JsonObject Action(JsonObject step) =>
        new(step.Where(x => x.Key is not ("is" or "waits")).Select(x => KeyValuePair.Create(x.Key, x.Value?.DeepClone())));

    private static void AssertStep(JsonObject? expected, JsonNode played)
    {
        if (expected?["is"] is { } status)
        {
            Assert.Equal(status.ToString(), $"{played["status"]}/{played["subStatus"]}");
        }

        if (expected?["waits"] is { } waits)
        {
            Assert.Equal(
                waits.AsArray().Select(x => x!.ToString()),
                played["bookmarks"]!.AsArray().Select(x => x!["activityId"]!.ToString()).Order(StringComparer.Ordinal));
        }
    }

    private static void AssertEnd(JsonObject expected, JsonObject played)
    {
        Assert.Equal(expected["log"]?.ToString() ?? "", played["variables"]!["Log"]?.ToString() ?? "");
        Assert.Equal(expected["is"]?.ToString() ?? "Finished/Finished", $"{played["status"]}/{played["subStatus"]}");
        foreach (var name in (string[])["output", "correlationId", "name"])
        {
            if (expected.ContainsKey(name))
            {
                Assert.Equal(expected[name]?.ToJsonString(), played[name]?.ToJsonString());
            }
        }

        foreach (var (name, value) in expected["variables"]?.AsObject() ?? [])
        {
            Assert.Equal(value?.ToJsonString() ?? "null", played["variables"]![name]?.ToJsonString() ?? "null");
        }

        if (expected["trace"] is JsonArray trace)
        {
            var seen = played["trace"]!.AsArray().Select(x => x!.ToString());
            Assert.Equal(trace.Select(x => x!.ToString()), seen.Where(x => trace.Any(y => y!.ToString().Split(' ')[0] == x.Split(' ')[0])));
        }

        Assert.Equal(
            (expected["incidents"]?.AsArray() ?? []).Select(x => x!.ToString()),
            (played["steps"]!.AsArray()[^1]!["incidents"]?.AsArray() ?? []).Select(x => x!["activityId"]!.ToString()));
    }
}

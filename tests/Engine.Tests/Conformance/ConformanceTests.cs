using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Trace;

namespace Lajur.Engine.Tests.Conformance;

/// <summary>Every recorded case gives the recorded trace.</summary>
public sealed class ConformanceTests
{
    /// <summary>Where ours answers otherwise on purpose; see the promise test of the same subject.</summary>
    private static readonly HashSet<string> s_exempt = ["16j-assign-bad-type"];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Conformance", "Cases");

    public static TheoryData<string> Names() =>
    [
        .. Directory.GetFiles(Folder, "*.script.json")
            .Select(x => Path.GetFileName(x)[..^".script.json".Length])
            .Where(x => !s_exempt.Contains(x))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_name_set_aside_is_the_name_of_a_case() =>
        Assert.All(s_exempt, x => Assert.True(File.Exists(Path.Combine(Folder, $"{x}.script.json")), x));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_recorded_case_gives_the_recorded_trace(string name)
    {
        var actual = await PlayAsync(name);
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(
            Path.Combine(Folder, $"{name}.expected.json"), TestContext.Current.CancellationToken));
        Assert.Empty(TraceComparison.Differences(expected, actual));
    }

    private static async Task<JsonObject> PlayAsync(string name)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var script = TraceScript.Read(await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.script.json"), cancellation));
        string[] files = [$"{name}.json", .. script.Definitions ?? []];
        var definitions = files.Select(x => DefinitionReader.Read(File.ReadAllText(Path.Combine(Folder, x)))).ToList();
        await using var player = new TracePlayer();
        return await player.PlayAsync(definitions, script, cancellation);
    }
}

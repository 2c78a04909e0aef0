using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Expressions;

/// <summary>
/// Every script gives what Node gave for it. The answers were written down by scripts/record-javascript, in the time zone of
/// Jakarta.
/// </summary>
public sealed class ScriptComparisonTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Expressions", "Scripts");

    public static TheoryData<string, string> Names()
    {
        var names = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.js").Order(StringComparer.Ordinal))
        {
            foreach (var (name, _) in Read(file))
            {
                names.Add(Path.GetFileNameWithoutExtension(file), name);
            }
        }

        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_script_gives_what_Node_gives(string file, string name)
    {
        var script = Read(Path.Combine(Folder, $"{file}.js")).Single(x => x.Name == name).Script;
        var answers = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, $"{file}.expected.json"), Bench.Token))!;
        await using var bench = new Bench(x => x.ScriptTimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta"));

        var instance = await bench.StartAsync(Drawing.Of([Drawing.Set("A", "X", Drawing.Js(script))]));

        Assert.True(instance.SubStatus == WorkflowSubStatus.Finished, instance.State.Incidents.FirstOrDefault()?.Exception?.Inner?.Message);
        Assert.Equal(answers[name]?.ToJsonString() ?? "null", instance.Variables["X"]?.ToJsonString() ?? "null");
    }

    private static IEnumerable<(string Name, string Script)> Read(string file) =>
        Regex.Split(File.ReadAllText(file), "^//# ", RegexOptions.Multiline, TimeSpan.FromSeconds(5)).Skip(1)
            .Select(x => (x[..x.IndexOf('\n', StringComparison.Ordinal)], x[(x.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
}

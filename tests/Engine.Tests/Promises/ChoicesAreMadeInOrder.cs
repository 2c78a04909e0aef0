using System.Text.Json.Nodes;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ChoicesAreMadeInOrder
{
    [Theory]
    [InlineData("MatchFirst", "Dua;Akhir;")]
    [InlineData("MatchAny", "Dua;Tiga;Akhir;")]
    public async Task A_switch_runs_the_first_that_holds_or_all(string mode, string log)
    {
        await using var bench = new Bench();
        var choice = Drawing.Node("Pilih", "Elsa.Switch", ("mode", Drawing.Literal(mode)), ("default", Drawing.Log("Lain")), ("cases", new JsonArray(
            Case("Satu", "false"), Case("Dua", "true"), Case("Tiga", "true"))));
        await bench.StartAsync(Drawing.Of([choice, Drawing.Log("Akhir")], "Pilih>Akhir"));

        Assert.Equal(log, await bench.LogAsync());
    }

    [Theory]
    [InlineData("MatchFirst", "true", "Satu;")]
    [InlineData("MatchAny", "true", "Satu;Dua;")]
    [InlineData("MatchAny", "false", "Lain;")]
    public async Task A_flow_switch_follows_the_first_that_holds_or_all_and_the_default_only_when_none_does(string mode, string holds, string log)
    {
        await using var bench = new Bench();
        var choice = Drawing.Node("Pilih", "Elsa.FlowSwitch", ("mode", Drawing.Literal(mode)), ("cases", new JsonArray(
            Case("Satu", holds, runs: false), Case("Dua", holds, runs: false))));
        await bench.StartAsync(Drawing.Of(
            [choice, Drawing.Log("Satu"), Drawing.Log("Dua"), Drawing.Log("Lain")],
            "Pilih.Satu>Satu", "Pilih.Dua>Dua", "Pilih.Default>Lain"));

        Assert.Equal(log, await bench.LogAsync());
    }

    [Theory]
    [InlineData("Setuju")]
    [InlineData("Tolak")]
    public async Task A_group_ends_with_the_outcome_that_is_named_inside_it(string outcome)
    {
        await using var bench = new Bench();
        var group = Drawing.Node("Kelompok", "Elsa.Composite", ("root", Drawing.Flowchart(
            "Dalam", [Drawing.Log("D"), Child.Complete("C", outcome)], "D>C")));
        await bench.StartAsync(Drawing.Of(
            [group, Drawing.Log("Setuju"), Drawing.Log("Tolak")], "Kelompok.Setuju>Setuju", "Kelompok.Tolak>Tolak"));

        Assert.Equal($"D;{outcome};", await bench.LogAsync());
    }

    private static JsonObject Case(string label, string condition, bool runs = true) => new()
    {
        ["label"] = label,
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = condition },
        ["activity"] = runs ? Drawing.Log(label) : null,
    };
}

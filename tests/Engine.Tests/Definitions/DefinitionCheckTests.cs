using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Definitions;

public sealed class DefinitionCheckTests
{
    [Fact]
    public async Task A_drawing_that_cannot_run_is_refused_with_every_problem_at_once()
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of(
            [
                Drawing.Node("Misspelt", "Elsa.SetVariabel"),
                Drawing.Node("NoName", "Elsa.RunTask"),
                Drawing.Set("BadScript", "X", Drawing.Js("var a = 1;\nvar b = = 2;")),
                Drawing.Node("BadSpan", "Elsa.Delay", ("timeSpan", Drawing.Literal("besok"))),
            ],
            "Misspelt>NoName", "NoName>BadScript", "BadScript>BadSpan");

        var problems = await RefusedAsync(bench, drawing);

        Assert.Equal(
            ["BadScript", "BadSpan", "Misspelt", "NoName"],
            problems.Where(x => x.Severity == ProblemSeverity.Error).Select(x => x.ActivityId!).Order(StringComparer.Ordinal));
        Assert.Contains("Elsa.SetVariable", Of(problems, "Misspelt").Suggestion, StringComparison.Ordinal);
        Assert.Contains("baris 2", Of(problems, "BadScript").Message, StringComparison.Ordinal);
        Assert.Equal("taskName", Of(problems, "NoName").Path);
        Assert.Equal("Workflow1:Flowchart1:NoName", Of(problems, "NoName").NodeId);
    }

    [Fact]
    public async Task A_loop_entered_from_its_side_is_refused()
    {
        await using var bench = new Bench();
        var decision = Drawing.Node("D", "Elsa.FlowDecision", ("condition", Drawing.Js("true")));
        var drawing = Drawing.Of(
            [Drawing.Log("S"), Drawing.Log("L"), Drawing.Log("R"), decision], "S>L", "S>R", "L>D", "R>D", "D.True>L");

        Assert.Equal("D", Assert.Single(await RefusedAsync(bench, drawing)).ActivityId);
    }

    [Fact]
    public async Task A_syntax_error_in_the_case_of_a_switch_is_found()
    {
        await using var bench = new Bench();
        var choice = Drawing.Node("Sw", "Elsa.FlowSwitch", ("cases", new JsonArray(
            new JsonObject { ["label"] = "a", ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = "1 +" } })));

        Assert.Equal("cases[a]", Assert.Single(await RefusedAsync(bench, Drawing.Of([choice]))).Path);
    }

    [Fact]
    public async Task What_cannot_be_reached_and_arrows_nobody_follows_are_warned_of()
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of(
            [Drawing.Log("A"), Drawing.Log("B"), Drawing.Log("X"), Drawing.Log("Y")], "A.Don>B", "X>Y", "Y>X");
        await bench.Library.SaveDraftAsync(drawing, Bench.Token);

        var outcome = await bench.Library.PublishAsync("drawing", Bench.Token);

        var warnings = Assert.IsType<PublishOutcome.Published>(outcome).Warnings;
        Assert.Contains(warnings, x => x.ActivityId == "X" && x.Severity == ProblemSeverity.Warning);
        Assert.Contains(warnings, x => x.ActivityId == "A" && x.Suggestion!.Contains("Done", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_nodes_of_one_id_are_refused()
    {
        await using var bench = new Bench();

        Assert.Contains(
            await RefusedAsync(bench, Drawing.Of([Drawing.Log("A"), Drawing.Log("A")])),
            x => x.ActivityId == "A" && x.Severity == ProblemSeverity.Error);
    }

    [Theory]
    [InlineData("let a = 1;\n  async () => a", 2, 3, "async")]
    [InlineData("const x = await getN()", 1, 11, "await")]
    [InlineData("function* g() { }", 1, 9, "generator")]
    [InlineData("import x from 'y'", 1, 1, "import")]
    [InlineData("with (variables) { N }", 1, 1, "objeknya")]
    [InlineData("class A { #n = 1 }", 1, 11, "nama biasa")]
    [InlineData("tag`a`", 1, 4, "tanda kurung")]
    [InlineData("10n ** 2n", 1, 3, "BigInt")]
    [InlineData("1 +", 1, 4, "berakhir")]
    [InlineData("var a = 1;\nvar b = = 2;", 2, 9, "'='")]
    [InlineData("if (getN() = 1) { }", 1, 5, "===")]
    [InlineData("'belum ditutup", 1, 15, "ditutup")]
    [InlineData("let a = 1;\nlet a = 2;", 2, 5, "sudah dipakai")]
    [InlineData("break;", 1, 1, "perulangan")]
    [InlineData("/(/.test('a')", 1, 1, "pola")]
    [InlineData("const a;", 1, 7, "nilai awal")]
    [InlineData("f({ a = 1 })", 1, 5, "':'")]
    [InlineData("while (true) {", 1, 15, "belum ditutup")]
    public async Task A_script_that_cannot_run_is_refused_with_its_line_its_column_and_what_to_do(
        string script, int line, int column, string remedy)
    {
        await using var bench = new Bench();

        var problem = Assert.Single(await RefusedAsync(bench, Drawing.Of([Drawing.Set("A", "X", Drawing.Js(script))])));

        Assert.Equal("A", problem.ActivityId);
        Assert.Contains($"(baris {line}, kolom {column})", problem.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Message, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<DefinitionProblem>> RefusedAsync(Bench bench, WorkflowDefinition drawing)
    {
        await bench.Library.SaveDraftAsync(drawing, Bench.Token);
        var outcome = await bench.Library.PublishAsync("drawing", Bench.Token);
        return Assert.IsType<PublishOutcome.Refused>(outcome).Problems;
    }

    private static DefinitionProblem Of(IReadOnlyList<DefinitionProblem> problems, string activityId) =>
        problems.First(x => x.ActivityId == activityId && x.Severity == ProblemSeverity.Error);
}

using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ArrowsMergeAsDrawn
{
    [Theory]
    [InlineData("Stream", "S;A;B;M;")]
    [InlineData("None", "S;A;B;M;")]
    [InlineData("Merge", "S;A;B;M;")]
    [InlineData("Converge", "S;A;B;M;")]
    [InlineData("Cascade", "S;A;B;M;M;")]
    public async Task Two_branches_that_are_taken_merge_once_or_cascade(string mode, string log)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(Drawing.Log("A"), Drawing.Log("B"), mode));

        Assert.Equal(log, await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Theory]
    [InlineData("Stream", "M;")]
    [InlineData("Merge", null)]
    [InlineData("Cascade", "M;")]
    [InlineData("Race", "M;")]
    public async Task A_branch_that_is_not_taken_holds_up_a_merge_and_nothing_else(string mode, string? log)
    {
        await using var bench = new Bench();
        var decision = Drawing.Node("D", "Elsa.FlowDecision", ("condition", Drawing.Js("true")));
        var merged = Merged(mode);
        await bench.StartAsync(Drawing.Of(
            [decision, Drawing.Node("Ya", "Elsa.WriteLine"), Drawing.Node("Tidak", "Elsa.WriteLine"), merged],
            "D.True>Ya", "D.False>Tidak", "Ya>M", "Tidak>M"));

        Assert.Equal(log, await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_race_goes_on_with_the_first_and_cancels_the_rest()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(Drawing.Task("A"), Drawing.Task("B"), "Race"));
        await bench.ResumeAsync("B");

        Assert.Equal("S;M;", await bench.LogAsync());
        Assert.Empty(await bench.BookmarksAsync());
        Assert.Contains("A Canceled", await bench.TraceAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_cascade_runs_for_each_branch_when_it_comes()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(Drawing.Task("A"), Drawing.Task("B"), "Cascade"));
        await bench.ResumeAsync("B");
        Assert.Equal("S;M;", await bench.LogAsync());
        await bench.ResumeAsync("A");

        Assert.Equal("S;M;M;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task To_converge_with_an_arrow_that_leads_back_is_refused_at_publish()
    {
        await using var bench = new Bench();
        await bench.Library.SaveDraftAsync(
            Drawing.Of([Drawing.Log("S"), Merged("Converge"), Drawing.Node("D", "Elsa.FlowDecision", ("condition", Drawing.Js("true")))],
                "S>M", "M>D", "D.True>M"),
            Bench.Token);

        Assert.IsType<PublishOutcome.Refused>(await bench.Library.PublishAsync("drawing", Bench.Token));
    }

    private static WorkflowDefinition Forked(JsonObject a, JsonObject b, string mode) =>
        Drawing.Of([Drawing.Log("S"), a, b, Merged(mode)], "S>A", "S>B", "A>M", "B>M");

    private static JsonObject Merged(string mode) => Drawing.With(Drawing.Log("M"), "mergeMode", mode);
}

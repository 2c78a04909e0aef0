using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class WaitAnyCancelsTheOthers
{
    [Fact]
    public async Task A_join_that_waits_for_any_cancels_the_branch_that_still_waits()
    {
        await using var bench = new Bench();
        var join = Drawing.Node("J", "Elsa.FlowJoin", ("mode", Drawing.Literal("WaitAny")));
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Task("L"), Drawing.Task("R"), join, Drawing.Log("After")],
            "S>L", "S>R", "L>J", "R>J", "J>After"));

        await bench.ResumeAsync("R");

        Assert.Equal("S;After;", await bench.LogAsync());
        Assert.Empty(await bench.BookmarksAsync());
        Assert.Contains("L Canceled", await bench.TraceAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_fork_that_waits_for_any_cancels_the_branch_that_still_waits()
    {
        await using var bench = new Bench();
        var fork = Drawing.Node("F", "Elsa.Fork", ("joinMode", Drawing.Literal("WaitAny")),
            ("branches", new JsonArray(Drawing.Task("L"), Drawing.Task("R"))));
        await bench.StartAsync(Drawing.Of([fork, Drawing.Log("After")], "F>After"));

        await bench.ResumeAsync("L");

        Assert.Equal("After;", await bench.LogAsync());
        Assert.Empty(await bench.BookmarksAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_join_that_waits_for_the_active_does_not_wait_for_a_branch_not_taken()
    {
        await using var bench = new Bench();
        var join = Drawing.Node("J", "Elsa.FlowJoin", ("mode", Drawing.Literal("WaitAllActive")));
        var choice = Drawing.Node("D", "Elsa.FlowDecision", ("condition", Drawing.Js("false")));
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), choice, Drawing.Task("L"), Drawing.Task("R"), join, Drawing.Log("After")],
            "S>D", "S>R", "D.True>L", "L>J", "R>J", "J>After"));

        Assert.Equal("S;", await bench.LogAsync());
        await bench.ResumeAsync("R");
        Assert.Equal("S;After;", await bench.LogAsync());
    }
}

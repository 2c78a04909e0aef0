using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Migration;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Migration;

public sealed class AJoinKeepsWhatItReceived
{
    private static readonly string[] s_arrows = ["S>A", "S>B", "A>J", "B>J", "J>End"];

    [Theory]
    [InlineData("WaitAll")]
    [InlineData("WaitAllActive")]
    public async Task A_branch_that_arrived_counts_and_the_other_is_waited_for(string mode)
    {
        await using var bench = await HalfWayAsync(mode);

        await bench.MoveAsync(
            Drawing.Of([Drawing.Log("End"), Join("J2", mode), Drawing.Task("B"), Drawing.Task("A"), Drawing.Log("S")], "S>B", "S>A", "B>J2", "A>J2", "J2>End"),
            ("J", "J2"));

        Assert.Equal("S;", await bench.LogAsync());
        await bench.ResumeAsync("B");
        Assert.Equal("S;End;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_step_drawn_in_between_does_not_make_the_branch_arrive_again()
    {
        await using var bench = await HalfWayAsync("WaitAll");

        await bench.MoveAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), Drawing.Task("New"), Join("J", "WaitAll"), Drawing.Log("End")],
            "S>A", "S>B", "A>New", "New>J", "B>J", "J>End"));

        await bench.ResumeAsync("B");
        Assert.Equal("S;End;", await bench.LogAsync());
    }

    [Theory]
    [InlineData("WaitAll")]
    [InlineData("WaitAllActive")]
    public async Task A_branch_that_the_new_version_adds_holds_nothing_up_and_is_told(string mode)
    {
        await using var bench = await HalfWayAsync(mode);

        var moved = await bench.MoveAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), Drawing.Task("C"), Join("J", mode), Drawing.Log("End")],
            "S>A", "S>B", "S>C", "A>J", "B>J", "C>J", "J>End"));

        Assert.Contains(moved.Warnings, x => x.Obstacle == MigrationObstacle.BranchNotTaken && x.TargetNodeId!.EndsWith(":C", StringComparison.Ordinal));
        await bench.ResumeAsync("B");
        Assert.Equal("S;End;", await bench.LogAsync());
    }

    [Fact]
    public async Task Both_branches_open_and_a_third_added_the_two_still_complete_the_join()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawn("WaitAll"));

        await bench.MoveAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), Drawing.Task("C"), Join("J", "WaitAll"), Drawing.Log("End")],
            "S>A", "S>B", "S>C", "A>J", "B>J", "C>J", "J>End"));

        await bench.ResumeAsync("A");
        Assert.Equal("S;", await bench.LogAsync());
        await bench.ResumeAsync("B");
        Assert.Equal("S;End;", await bench.LogAsync());
    }

    [Fact]
    public async Task A_join_that_is_gone_is_refused()
    {
        await using var bench = await HalfWayAsync("WaitAll");

        Assert.Contains(
            MigrationObstacle.JoinBroken,
            await bench.RefusedAsync(Drawing.Of([Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B")], "S>A", "S>B")));
    }

    [Fact]
    public async Task A_join_that_nothing_open_leads_to_any_more_is_refused()
    {
        await using var bench = await HalfWayAsync("WaitAll");

        Assert.Contains(
            MigrationObstacle.JoinNeverCompletes,
            await bench.RefusedAsync(Drawing.Of(
                [Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), Drawing.Task("C"), Join("J", "WaitAll")],
                "S>A", "S>B", "S>C", "A>J", "C>J")));
    }

    [Fact]
    public async Task A_join_that_took_its_first_branch_does_not_run_again()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), Join("J", "WaitAny"), Drawing.Task("T")],
            "S>A", "S>B", "A>J", "B>J", "J>T"));
        await bench.ResumeAsync("A");

        await bench.MoveAsync(Drawing.Of(
            [Drawing.Task("T"), Join("J", "WaitAny"), Drawing.Task("B"), Drawing.Task("A"), Drawing.Log("S"), Drawing.Log("End")],
            "S>A", "S>B", "A>J", "B>J", "J>T", "T>End"));

        Assert.Equal(["T"], (await bench.BookmarksAsync()).Select(x => x.ActivityId));
        await bench.ResumeAsync("T");
        Assert.Equal("S;End;", await bench.LogAsync());
    }

    private static async Task<Bench> HalfWayAsync(string mode)
    {
        var bench = new Bench();
        await bench.StartAsync(Drawn(mode));
        await bench.ResumeAsync("A");
        return bench;
    }

    private static WorkflowDefinition Drawn(string mode) =>
        Drawing.Of([Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), Join("J", mode), Drawing.Log("End")], s_arrows);

    private static JsonObject Join(string id, string mode) => Drawing.Node(id, "Elsa.FlowJoin", ("mode", Drawing.Literal(mode)));
}

using Lajur.Engine.BuiltIn.Flowcharts;
using Lajur.Engine.Definitions;
using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class StepsCanBeMovedByHand
{
    /// <summary>S, then A1 > A2 beside B1 > B2, joined at J, then E.</summary>
    private static WorkflowDefinition Forked(FlowJoinMode mode) => Drawing.Of(
        [
            Drawing.Log("S"), Drawing.Task("A1"), Drawing.Task("A2"), Drawing.Task("B1"), Drawing.Task("B2"),
            Drawing.Node("J", "Elsa.FlowJoin", ("mode", Drawing.Literal(mode.ToString()))), Drawing.Log("E"), Drawing.Task("Z"),
        ],
        "S>A1", "A1>A2", "A2>J", "S>B1", "B1>B2", "B2>J", "J>E", "E>Z");

    private static WorkflowDefinition Straight => Drawing.Of(
        [Drawing.Log("S"), Drawing.Task("A"), Drawing.Log("L"), Drawing.Task("B"), Drawing.Log("E")], "S>A", "A>L", "L>B", "B>E");

    [Fact]
    public async Task A_step_is_left_and_another_one_begun()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Straight);

        Assert.IsType<InterventionResult.Done>(await MoveAsync(bench, "A", "B"));
        await bench.ResumeAsync("B");

        Assert.Equal("S;E;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
        Assert.Contains("A Canceled", await bench.TraceAsync());
    }

    [Theory]
    [InlineData(FlowJoinMode.WaitAll)]
    [InlineData(FlowJoinMode.WaitAllActive)]
    [InlineData(FlowJoinMode.WaitAny)]
    public async Task Ahead_within_its_branch_the_join_behind_still_waits_for_both(FlowJoinMode mode)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(mode));

        Assert.IsType<InterventionResult.Done>(await MoveAsync(bench, "A1", "A2"));
        await bench.ResumeAsync("A2");
        Assert.Equal(mode == FlowJoinMode.WaitAny ? "S;E;" : "S;", await bench.LogAsync());
        if (mode != FlowJoinMode.WaitAny)
        {
            await bench.ResumeAsync("B1");
            await bench.ResumeAsync("B2");
        }

        Assert.Equal("S;E;", await bench.LogAsync());
        Assert.Equal(["Z"], (await bench.BookmarksAsync()).Select(x => x.ActivityId));
    }

    [Theory]
    [InlineData(FlowJoinMode.WaitAll)]
    [InlineData(FlowJoinMode.WaitAllActive)]
    public async Task Into_the_other_branch_that_has_ended_the_join_waits_for_the_new_path_only(FlowJoinMode mode)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(mode));
        await bench.ResumeAsync("B1");
        await bench.ResumeAsync("B2");

        Assert.IsType<InterventionResult.Done>(await MoveAsync(bench, "A1", "B2"));
        Assert.Equal("S;", await bench.LogAsync());
        await bench.ResumeAsync("B2");

        Assert.Equal("S;E;", await bench.LogAsync());
    }

    [Fact]
    public async Task Past_the_join_at_which_the_other_branch_waits_it_runs_once()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(FlowJoinMode.WaitAll));
        await bench.ResumeAsync("B1");
        await bench.ResumeAsync("B2");

        Assert.IsType<InterventionResult.Done>(await MoveAsync(bench, "A1", "Z"));
        await bench.ResumeAsync("Z");

        Assert.Equal("S;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task Past_the_join_while_the_other_branch_goes_on_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(FlowJoinMode.WaitAll));

        var refused = Assert.IsType<InterventionResult.Refused>(await MoveAsync(bench, "A1", "Z"));

        Assert.Equal(Refusal.WouldRunTwice, refused.Why);
        Assert.DoesNotContain("A1 Canceled", await bench.TraceAsync());
    }

    [Fact]
    public async Task Before_the_fork_while_the_other_branch_goes_on_is_refused_with_its_name()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(FlowJoinMode.WaitAll));

        var refused = Assert.IsType<InterventionResult.Refused>(await MoveAsync(bench, "A1", "S"));

        Assert.Equal(Refusal.WouldMeetOpenStep, refused.Why);
        Assert.Equal(["B1"], refused.Activities);
    }

    [Fact]
    public async Task To_a_step_that_does_not_exist_or_is_cut_off_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("X"), Drawing.Task("Y")], "X>Y", "Y>X"));

        Assert.Equal(Refusal.Unreachable, Assert.IsType<InterventionResult.Refused>(await MoveAsync(bench, "A", "X")).Why);
        Assert.Equal(Refusal.NotInSameFlowchart, Assert.IsType<InterventionResult.Refused>(await MoveAsync(bench, "A", "Q")).Why);
    }

    [Fact]
    public async Task A_faulted_step_can_be_left_for_another()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F"), Drawing.Log("A"), Drawing.Task("B")], "F>A", "A>B"));

        await MoveAsync(bench, "F", "B");

        var after = await bench.InstanceAsync();
        Assert.Equal((WorkflowSubStatus.Suspended, 0), (after.SubStatus, after.IncidentCount));
        await bench.ResumeAsync("B");
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Theory]
    [InlineData(FlowJoinMode.WaitAll)]
    [InlineData(FlowJoinMode.WaitAllActive)]
    public async Task A_cancelled_branch_blocks_no_join(FlowJoinMode mode)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(mode));

        Assert.IsType<InterventionResult.Done>(await CancelAsync(bench, "A1"));
        await bench.ResumeAsync("B1");
        await bench.ResumeAsync("B2");

        Assert.Equal("S;E;", await bench.LogAsync());
    }

    [Fact]
    public async Task Cancelling_the_branch_that_a_join_waits_for_lets_it_run()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(FlowJoinMode.WaitAll));
        await bench.ResumeAsync("B1");
        await bench.ResumeAsync("B2");

        Assert.IsType<InterventionResult.Done>(await CancelAsync(bench, "A1"));

        Assert.Equal("S;E;", await bench.LogAsync());
    }

    [Fact]
    public async Task Cancelling_the_last_open_step_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Straight);

        Assert.Equal(Refusal.WouldEndRun, Assert.IsType<InterventionResult.Refused>(await CancelAsync(bench, "A")).Why);
    }

    [Fact]
    public async Task A_finished_step_is_done_again_and_what_came_of_it_is_taken_back()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Straight);
        await bench.ResumeAsync("A");

        Assert.IsType<InterventionResult.Done>(await RepeatAsync(bench, "A"));
        Assert.Equal(["A"], (await bench.BookmarksAsync()).Select(x => x.ActivityId));
        await bench.ResumeAsync("A");
        await bench.ResumeAsync("B");

        Assert.Equal("S;L;L;E;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task Repeating_a_step_of_one_branch_leaves_the_other_and_the_join_waits()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(FlowJoinMode.WaitAll));
        await bench.ResumeAsync("A1");
        await bench.ResumeAsync("A2");

        Assert.IsType<InterventionResult.Done>(await RepeatAsync(bench, "A2"));
        await bench.ResumeAsync("B1");
        await bench.ResumeAsync("B2");
        Assert.Equal("S;", await bench.LogAsync());
        await bench.ResumeAsync("A2");

        Assert.Equal("S;E;", await bench.LogAsync());
    }

    [Fact]
    public async Task Repeating_the_step_before_a_fork_takes_both_branches_back()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Forked(FlowJoinMode.WaitAll));
        await bench.ResumeAsync("A1");

        await RepeatAsync(bench, "S");

        Assert.Equal(["A1", "B1"], (await bench.BookmarksAsync()).Select(x => x.ActivityId).Order());
        foreach (var step in (string[])["A1", "A2", "B1", "B2"])
        {
            await bench.ResumeAsync(step);
        }

        Assert.Equal("S;S;E;", await bench.LogAsync());
    }

    [Fact]
    public async Task What_was_not_finished_cannot_be_repeated_and_a_run_that_ended_cannot_be_changed()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Straight);

        Assert.Equal(Refusal.NotFinishedYet, Assert.IsType<InterventionResult.Refused>(await RepeatAsync(bench, "B")).Why);
        await bench.ResumeAsync("A");
        await bench.ResumeAsync("B");
        Assert.Equal(Refusal.RunEnded, Assert.IsType<InterventionResult.Refused>(await RepeatAsync(bench, "A")).Why);
    }

    private static async Task<InterventionResult> MoveAsync(Bench bench, string from, string to) =>
        await bench.InterveneAsync(new InterventionCommand.Move
        {
            InstanceId = bench.InstanceId,
            By = Bench.By,
            Execution = await bench.ExecutionAsync(from),
            TargetNodeId = $"Workflow1:Flowchart1:{to}",
        });

    private static async Task<InterventionResult> CancelAsync(Bench bench, string step) =>
        await bench.InterveneAsync(new InterventionCommand.Cancel
        {
            InstanceId = bench.InstanceId,
            By = Bench.By,
            Execution = await bench.ExecutionAsync(step),
        });

    private static Task<InterventionResult> RepeatAsync(Bench bench, string step) =>
        bench.InterveneAsync(new InterventionCommand.Repeat
        {
            InstanceId = bench.InstanceId,
            By = Bench.By,
            NodeId = $"Workflow1:Flowchart1:{step}",
        });
}

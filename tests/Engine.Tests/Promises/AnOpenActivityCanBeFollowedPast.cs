using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AnOpenActivityCanBeFollowedPast
{
    private static JsonObject Watch => Drawing.Node("W", "Test.Watch", ("title", Drawing.Literal("x")));

    [Fact]
    public async Task The_late_path_runs_beside_the_open_activity_each_time_it_is_late()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Watch, Drawing.Log("late"), Drawing.Log("yes")], "W.Late>late", "W.Yes>yes"));

        await bench.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal("late;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
        await bench.PassAsync(TimeSpan.FromHours(1));
        Assert.Equal("late;late;", await bench.LogAsync());

        await bench.ResumeAsync("W", "Yes");
        Assert.Equal("late;late;yes;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
        Assert.Empty(await bench.BookmarksAsync());
    }

    [Theory]
    [InlineData(0, "yes;join;")]
    [InlineData(1, "late;yes;join;")]
    public async Task A_join_behind_both_paths_runs_once_late_or_not(int hours, string expected)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Watch, Drawing.Log("late"), Drawing.Log("yes"), Drawing.Log("join")],
            "W.Late>late", "W.Yes>yes", "late>join", "yes>join"));

        await bench.PassAsync(TimeSpan.FromHours(hours));
        await bench.ResumeAsync("W", "Yes");

        Assert.Equal(expected, await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task An_activity_uses_the_services_of_its_step()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Watch, Drawing.Set("S", "Log", Drawing.Js("getOutputFrom('W', 'Seen')"))], "W.Yes>S"));

        await bench.ResumeAsync("W", "Yes");

        Assert.Equal("witness", await bench.LogAsync());
    }
}

using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ATimerIsABookmark
{
    [Fact]
    public async Task A_delay_resumes_when_it_is_due_and_not_before()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Delay("D", "01:00:00"), Drawing.Log("End")], "D>End"));

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(59)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal("End;", await bench.LogAsync());
    }

    [Fact]
    public async Task A_timer_of_a_faulted_run_is_put_aside_when_it_is_due_and_runs_nothing()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Delay("D", "01:00:00"), Drawing.Node("F", "Elsa.Fault", ("message", Drawing.Literal("boom")))],
            "S>D", "S>F"));
        Assert.Single(await bench.BookmarksAsync());

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromHours(2)));
        Assert.Single(await bench.BookmarksAsync());
        Assert.Empty(await bench.Store.ListDueBookmarksAsync(bench.Clock.GetUtcNow().AddYears(1), 10, Bench.Token));
        Assert.Equal(WorkflowSubStatus.Faulted, (await bench.InstanceAsync()).SubStatus);
    }
}

using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class CancellingBurnsBookmarks
{
    [Fact]
    public async Task Cancelling_a_run_leaves_no_bookmark_and_tells_what_was_open()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Node("W", "Test.Watch", ("title", Drawing.Literal("x")))]));

        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = bench.InstanceId }, Bench.Token);

        Assert.Empty(await bench.BookmarksAsync());
        Assert.Equal(WorkflowSubStatus.Cancelled, (await bench.InstanceAsync()).SubStatus);
        Assert.Contains(bench.Store.Events, x => x is { Kind: "WatchCancelled", Key: "W" });
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task Cancelling_what_has_ended_changes_nothing()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Log("A")]));

        var answer = await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = bench.InstanceId }, Bench.Token);

        Assert.IsType<StepResult.NotWaiting>(answer);
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }
}

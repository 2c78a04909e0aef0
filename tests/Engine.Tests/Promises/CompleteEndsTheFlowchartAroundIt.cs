using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class CompleteEndsTheFlowchartAroundIt
{
    [Fact]
    public async Task In_a_nested_flowchart_the_outer_one_goes_on_along_the_outcome()
    {
        await using var bench = new Bench();
        var inner = Drawing.Flowchart(
            "Inner",
            [
                Drawing.Log("i1"), Drawing.Task("Open"),
                Drawing.Node("Cp", "Elsa.Complete", ("outcomes", Drawing.Js("['Good']"))), Drawing.Log("never"),
            ],
            "i1>Open", "i1>Cp", "Cp>never");
        await bench.StartAsync(Drawing.Of([inner, Drawing.Log("good"), Drawing.Log("bad")], "Inner.Good>good", "Inner.Bad>bad"));

        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
        Assert.Equal("i1;good;", await bench.LogAsync());
        Assert.Empty(await bench.BookmarksAsync());
        Assert.Contains("Open Canceled", await bench.TraceAsync());
    }

    [Fact]
    public async Task End_ends_its_own_flowchart_and_cancels_what_is_open_in_it()
    {
        await using var bench = new Bench();
        var inner = Drawing.Flowchart(
            "Inner", [Drawing.Log("i1"), Drawing.Task("Open"), Drawing.Node("Stop", "Elsa.End")], "i1>Open", "i1>Stop");
        await bench.StartAsync(Drawing.Of([inner, Drawing.Log("after")], "Inner>after"));

        Assert.Equal("i1;after;", await bench.LogAsync());
        Assert.Equal(WorkflowStatus.Finished, (await bench.InstanceAsync()).Status);
    }
}

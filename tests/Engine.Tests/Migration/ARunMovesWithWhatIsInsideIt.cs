using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Migration;

public sealed class ARunMovesWithWhatIsInsideIt
{
    [Fact]
    public async Task A_step_in_a_used_drawing_goes_on_in_the_newer_version_of_that_drawing()
    {
        await using var bench = new Bench();
        var child = await bench.PublishAsync(Child.Drawing([Drawing.Task("T"), Child.Give("S", "Hasil", "'old'")], ["T>S"]));
        await bench.StartAsync(Drawing.Of([Child.Use("U", child), Drawing.Log("End")], "U>End"));
        var newer = await bench.PublishAsync(Child.Drawing([Drawing.Task("T"), Child.Give("S", "Hasil", "'new'")], ["T>S"]));

        await bench.MoveAsync(Drawing.Of([Child.Use("U", newer), Drawing.Log("End")], "U>End"));

        await bench.ResumeAsync("T");
        Assert.Equal("End;", await bench.LogAsync());
        Assert.Equal("new", (await bench.InstanceAsync()).Variables["X"]?.ToString());
    }

    [Fact]
    public async Task A_flowchart_within_a_flowchart_keeps_what_its_own_join_received()
    {
        await using var bench = new Bench();
        var arrows = (string[])["S>A", "S>B", "A>J", "B>J", "J>Both"];
        await bench.StartAsync(Drawing.Of([Drawing.Flowchart(
            "Inner", [Drawing.Log("S"), Drawing.Task("A"), Drawing.Task("B"), AllOf("J"), Drawing.Log("Both")], arrows)]));
        await bench.ResumeAsync("A");

        await bench.MoveAsync(Drawing.Of([Drawing.Log("First"), Drawing.Flowchart(
            "Inner", [Drawing.Log("Both"), AllOf("J"), Drawing.Task("B"), Drawing.Task("A"), Drawing.Log("S")], arrows)], "First>Inner"));

        await bench.ResumeAsync("B");
        Assert.Equal("S;Both;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_parent_that_waits_for_its_child_is_still_told_of_the_childs_end()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T"), Child.Give("S", "Hasil", "'done'")], ["T>S"]));
        await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: true), Drawing.Log("Old")], "D>Old"));
        await bench.PassAsync(TimeSpan.Zero);

        await bench.MoveAsync(Drawing.Of([Child.Run("D2", "Elsa.DispatchWorkflow", waits: true), Drawing.Log("New")], "D2>New"), ("D", "D2"));

        var children = await bench.Store.ListInstancesAsync(new InstanceQuery { ParentInstanceId = bench.InstanceId }, Bench.Token);
        await bench.ResumeAsync((await bench.Store.ListBookmarksAsync(children.Items[0].Id, Bench.Token))[0]);
        await bench.PassAsync(TimeSpan.Zero);
        Assert.Equal("New;", await bench.LogAsync());
    }

    private static System.Text.Json.Nodes.JsonObject AllOf(string id) =>
        Drawing.Node(id, "Elsa.FlowJoin", ("mode", Drawing.Literal("WaitAll")));
}

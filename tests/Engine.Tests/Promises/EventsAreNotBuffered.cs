using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class EventsAreNotBuffered
{
    [Fact]
    public async Task An_event_published_before_anyone_waits_is_lost()
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of([Drawing.Task("T"), Drawing.Event("E", "Go"), Drawing.Log("End")], "T>E", "E>End");
        await bench.StartAsync(drawing);

        Assert.Empty((await bench.EventAsync("Go")).Resumed);
        await bench.ResumeAsync("T");

        Assert.Equal("E", Assert.Single(await bench.BookmarksAsync()).ActivityId);
        Assert.Single((await bench.EventAsync("Go")).Resumed);
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task One_event_resumes_everything_in_an_instance_that_waits_for_it()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Event("A", "Go"), Drawing.Event("B", "Go")], "S>A", "S>B"));

        Assert.Equal(2, (await bench.EventAsync("Go")).Resumed.Count);
        Assert.Equal(WorkflowStatus.Finished, (await bench.InstanceAsync()).Status);
    }

    [Fact]
    public async Task An_event_of_another_correlation_resumes_nothing()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Event("E", "Go")]));

        Assert.Empty((await bench.EventAsync("Go", correlationId: "elsewhere")).Resumed);
        Assert.Single(await bench.BookmarksAsync());
    }

    [Fact]
    public async Task A_published_drawing_that_begins_with_an_event_is_started_by_it_until_it_is_retracted()
    {
        await using var bench = new Bench();
        var start = Drawing.With(Drawing.Event("E", "Go"), "canStartWorkflow", "True");
        await bench.PublishAsync(Drawing.Of([start, Drawing.Log("End")], "E>End"));

        Assert.Single((await bench.EventAsync("Go")).Started);
        await bench.Library.RetractAsync("drawing", Bench.Token);
        Assert.Empty((await bench.EventAsync("Go")).Started);
    }

    [Fact]
    public async Task PublishEvent_reaches_others_only_after_the_step_is_committed()
    {
        await using var bench = new Bench();
        var publish = Drawing.Node("P", "Elsa.PublishEvent", ("eventName", Drawing.Literal("Go")), ("payload", Drawing.Js("({a: 1})")));
        var wait = Drawing.Node("E", "Elsa.Event", ("eventName", Drawing.Literal("Go")),
            ("result", Drawing.Bound("X")));
        await bench.StartAsync(Drawing.Of([Drawing.Log("S"), publish, wait], "S>P", "S>E"));

        Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
        Assert.Equal(1, await bench.PassAsync(TimeSpan.Zero));
        Assert.Equal("1", (await bench.InstanceAsync()).Variables["X"]?["a"]?.ToString());
    }
}

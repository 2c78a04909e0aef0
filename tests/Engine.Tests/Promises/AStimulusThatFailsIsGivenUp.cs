using System.Text.Json.Nodes;
using Lajur.Engine.Tests.Drawings;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Tests.Promises;

public sealed class AStimulusThatFailsIsGivenUp
{
    [Fact]
    public async Task It_is_tried_later_and_later_and_ends_as_an_incident_of_its_run()
    {
        await using var bench = new Bench(x => x.MaxStimulusTries = 4);
        await QueueAsync(bench);
        int[] waits = [0, 2, 4, 8];

        foreach (var seconds in waits)
        {
            Assert.Empty((await bench.InstanceAsync()).State.Incidents);
            Assert.Equal(0, await PassAsync(bench, seconds - 1));
            await Assert.ThrowsAsync<AggregateException>(() => bench.PassAsync(TimeSpan.FromSeconds(seconds == 0 ? 0 : 1)));
        }

        Assert.Empty(await bench.Store.ListQueuedStimuliAsync(DateTimeOffset.MaxValue, 10, Bench.Token));
        var incident = Assert.Single((await bench.InstanceAsync()).State.Incidents);
        Assert.Contains("4 tries", incident.Message, StringComparison.Ordinal);
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task Meanwhile_others_are_carried_out()
    {
        await using var bench = new Bench();
        await QueueAsync(bench);
        var publish = Drawing.Node("P", "Elsa.PublishEvent", ("eventName", Drawing.Literal("Go")));
        await bench.StartAsync(Drawing.Of([Drawing.Log("S"), publish, Drawing.Event("E", "Go"), Drawing.Log("End")], "S>P", "S>E", "E>End"));

        await Assert.ThrowsAsync<AggregateException>(() => bench.PassAsync(TimeSpan.Zero));

        Assert.Equal("S;End;", await bench.LogAsync());
    }

    private static Task<int> PassAsync(Bench bench, int seconds) =>
        seconds > 0 ? bench.PassAsync(TimeSpan.FromSeconds(seconds)) : Task.FromResult(0);

    private static async Task QueueAsync(Bench bench)
    {
        await bench.StartAsync(Drawing.Of([Drawing.Task("T")]));
        var payload = new JsonObject { ["instanceId"] = bench.InstanceId };
        await bench.Store.EnqueueStimuliAsync(
            [new QueuedStimulus("q", "unknown", payload, bench.Clock.GetUtcNow())], Bench.Token);
    }
}

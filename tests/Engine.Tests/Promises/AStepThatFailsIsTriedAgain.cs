using System.Text.Json.Nodes;
using Lajur.Engine.Library;
using Lajur.Engine.Retrying;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AStepThatFailsIsTriedAgain
{
    private static JsonObject Twice => new() { ["maxRetryAttempts"] = 2, ["delay"] = "00:01:00", ["backoffType"] = "Exponential" };

    [Fact]
    public async Task It_waits_as_the_drawing_says_and_goes_on_when_it_works()
    {
        await using var bench = new Bench();
        var started = await bench.StartAsync(Drawing.Of([Drawing.Log("S"), Drawing.Flaky("F", Twice), Drawing.Log("E")], "S>F", "F>E"));

        Assert.Equal(WorkflowSubStatus.Suspended, started.SubStatus);
        Assert.Equal(bench.Clock.GetUtcNow().AddMinutes(1), Assert.Single(await bench.BookmarksAsync()).DueAt);
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromSeconds(59)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromSeconds(1)));
        Assert.Equal(bench.Clock.GetUtcNow().AddMinutes(2), Assert.Single(await bench.BookmarksAsync()).DueAt);
        bench.World.Fails = false;
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(2)));

        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
        Assert.Equal(3, bench.World.Tries.Count);
        Assert.Equal("S;E;", await bench.LogAsync());
        Assert.Equal(
            ["S Started", "S Completed", "F Started", "F Retrying", "F Suspended", "F Resumed", "F Started", "F Retrying", "F Suspended", "F Resumed", "F Started", "F Completed"],
            (await bench.TraceAsync()).Where(x => x[0] is 'S' or 'F' && x[1] == ' '));
    }

    [Fact]
    public async Task After_the_last_attempt_it_is_an_incident()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F", Twice)]));

        await bench.PassAsync(TimeSpan.FromMinutes(1));
        await bench.PassAsync(TimeSpan.FromMinutes(2));

        Assert.Equal(WorkflowSubStatus.Faulted, (await bench.InstanceAsync()).SubStatus);
        Assert.Equal("The other side does not answer.", (await bench.IncidentAsync()).Message);
        Assert.Equal(3, bench.World.Tries.Count);
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromDays(1)));
    }

    [Fact]
    public async Task A_person_who_tries_it_again_gives_it_all_its_attempts_back()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F", Twice), Drawing.Log("E")], "F>E"));
        await bench.PassAsync(TimeSpan.FromMinutes(1));
        await bench.PassAsync(TimeSpan.FromMinutes(2));

        await bench.RetryAsync((await bench.IncidentAsync()).Id);

        Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
        bench.World.Fails = false;
        await bench.PassAsync(TimeSpan.FromMinutes(1));
        Assert.Equal("E;", await bench.LogAsync());
    }

    [Fact]
    public async Task Branches_beside_it_go_on_and_what_they_did_is_done_once()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Flaky("F", Twice), Drawing.Task("T"), Drawing.Log("A"), Drawing.Log("E")],
            "S>F", "S>T", "T>A", "A>E", "F>E"));

        await bench.ResumeAsync("T");
        bench.World.Fails = false;
        await bench.PassAsync(TimeSpan.FromMinutes(1));

        Assert.Equal("S;A;E;", await bench.LogAsync());
    }

    [Theory]
    [InlineData("""{"mode":"Identifier","strategyId":"singkat"}""", 3)]
    [InlineData("""{"mode":"Expression","strategyId":"singkat","expression":null}""", 3)]
    [InlineData("""{"mode":"Expression","expression":{"type":"JavaScript","value":"'singkat'"}}""", 3)]
    [InlineData("""{"mode":"Expression","expression":{"type":"JavaScript","value":"({ maxRetryAttempts: 1, delay: '00:00:10' })"}}""", 1)]
    public async Task Studio_s_ways_of_saying_it_are_understood(string settings, int attempts)
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F", JsonNode.Parse(settings)!.AsObject())]));

        for (var i = 0; i < attempts; i++)
        {
            Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
            await bench.PassAsync(TimeSpan.FromSeconds(30));
        }

        Assert.Equal(WorkflowSubStatus.Faulted, (await bench.InstanceAsync()).SubStatus);
    }

    [Theory]
    [InlineData("""{"strategyId":"singkta"}""", "mungkin yang dimaksud \"singkat\"")]
    [InlineData("""{"maxRetryAttempts":0}""", "1 sampai 20")]
    [InlineData("""{"maxRetryAttempts":3,"delay":"besok"}""", "jam:menit:detik")]
    [InlineData("""{"maxRetryAttempts":3,"backoffType":"Sometimes"}""", "Exponential")]
    [InlineData("""{"expression":{"type":"JavaScript","value":"({"}}""", "tidak dapat dipakai")]
    public async Task What_cannot_be_meant_is_refused_when_it_is_published(string settings, string words)
    {
        await using var bench = new Bench();
        await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Flaky("F", JsonNode.Parse(settings)!.AsObject())]), Bench.Token);

        var refused = Assert.IsType<PublishOutcome.Refused>(await bench.Library.PublishAsync("drawing", Bench.Token));

        Assert.Contains(refused.Problems, x => x.ActivityId == "F" && x.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Waits_grow_to_their_bound_and_spread_no_further_than_allowed()
    {
        var linear = new RetryPolicy { MaxAttempts = 9, Delay = TimeSpan.FromSeconds(10), Backoff = RetryBackoff.Linear, MaxDelay = TimeSpan.FromSeconds(25) };
        var spread = new RetryPolicy { MaxAttempts = 9, Delay = TimeSpan.FromSeconds(100), Jitter = 0.2 };

        Assert.Equal([10, 20, 25, 25], Enumerable.Range(1, 4).Select(x => linear.WaitBefore(x, "a").TotalSeconds));
        var waits = Enumerable.Range(0, 200).Select(x => spread.WaitBefore(1, $"run{x}").TotalSeconds).ToList();
        Assert.All(waits, x => Assert.InRange(x, 80, 120));
        Assert.True(waits.Max() - waits.Min() > 30);
        Assert.Equal(spread.WaitBefore(2, "same"), spread.WaitBefore(2, "same"));
    }
}

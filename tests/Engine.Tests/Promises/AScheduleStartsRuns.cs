using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AScheduleStartsRuns
{
    [Fact]
    public async Task A_timer_drawn_as_a_start_starts_a_run_each_interval_and_passes_without_waiting()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(StartingWith("Elsa.Timer", "interval", "00:10:00"));

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(9)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.Zero));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(10)));

        var runs = await bench.Store.ListInstancesAsync(new InstanceQuery(), Bench.Token);
        Assert.Equal(2, runs.TotalCount);
        Assert.All(runs.Items, x => Assert.Equal(Running.WorkflowSubStatus.Finished, x.SubStatus));
    }

    [Fact]
    public async Task Moments_missed_while_nobody_looked_count_once()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(StartingWith("Elsa.Timer", "interval", "00:10:00"));

        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromHours(5)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(9)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_moment_starts_one_run_and_no_more()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(StartingWith("Elsa.StartAt", "dateTime", "2026-01-05T02:00:00+00:00"));

        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromHours(2)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromDays(9)));
    }

    [Fact]
    public async Task A_cron_schedule_starts_a_run_at_each_of_its_moments()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(StartingWith("Elsa.Cron", "cronExpression", "30 1,3 * * *"));

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(29)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(119)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
    }

    [Fact]
    public async Task A_version_taken_back_starts_nothing()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(StartingWith("Elsa.Timer", "interval", "00:10:00"));
        await bench.Library.RetractAsync("drawing", Bench.Token);

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromHours(1)));
    }

    private static WorkflowDefinition StartingWith(string type, string input, string value)
    {
        var start = Drawing.With(Drawing.Node("Mulai", type, (input, Drawing.Literal(value))), "canStartWorkflow", true);
        return Drawing.Of([start, Drawing.Log("End")], "Mulai>End");
    }
}

using Lajur.Engine.Interventions;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ATimerThatCannotRunIsGivenUp
{
    [Fact]
    public async Task It_is_tried_ever_later_and_ends_as_an_incident_that_a_person_can_retry()
    {
        await using var bench = new Bench(x => x.MaxDueTries = 3);
        await bench.StartAsync(Drawing.Of([Drawing.Delay("D", "01:00:00"), Drawing.Log("E")], "D>E"));
        bench.Observer.Fails = true;

        foreach (var seconds in (int[])[3600, 5, 10])
        {
            Assert.Equal(0, await bench.PassAsync(TimeSpan.FromSeconds(seconds - 1)));
            await Assert.ThrowsAsync<AggregateException>(() => bench.PassAsync(TimeSpan.FromSeconds(1)));
        }

        var incident = await bench.IncidentAsync();
        Assert.Contains("3 tries", incident.Message, StringComparison.Ordinal);
        Assert.Equal(("D", WorkflowSubStatus.Suspended), (incident.ActivityId, (await bench.InstanceAsync()).SubStatus));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromDays(30)));
        bench.Observer.Fails = false;
        Assert.IsType<InterventionResult.Done>(await bench.RetryAsync(incident.Id));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.Zero));
        Assert.Equal("E;", await bench.LogAsync());
    }

    [Fact]
    public async Task It_can_be_skipped_instead()
    {
        await using var bench = new Bench(x => x.MaxDueTries = 1);
        await bench.StartAsync(Drawing.Of([Drawing.Delay("D", "01:00:00"), Drawing.Log("E")], "D>E"));
        bench.Observer.Fails = true;
        await Assert.ThrowsAsync<AggregateException>(() => bench.PassAsync(TimeSpan.FromHours(1)));
        bench.Observer.Fails = false;

        await bench.InterveneAsync(new InterventionCommand.Skip
        {
            InstanceId = bench.InstanceId,
            By = Bench.By,
            IncidentId = (await bench.IncidentAsync()).Id,
            Outcome = "Done",
        });

        Assert.Equal("E;", await bench.LogAsync());
        Assert.Empty(await bench.BookmarksAsync());
    }

    [Fact]
    public async Task A_scheduled_start_is_kept_as_a_run_that_has_not_begun()
    {
        await using var bench = new Bench(x => x.MaxDueTries = 2);
        var timer = Drawing.With(Drawing.Node("T", "Elsa.Timer", ("interval", Drawing.Literal("01:00:00"))), "canStartWorkflow", true);
        await bench.PublishAsync(Drawing.Of([timer, Drawing.Log("E")], "T>E"));
        bench.Observer.Fails = true;
        await Assert.ThrowsAsync<AggregateException>(() => bench.PassAsync(TimeSpan.FromHours(1)));
        await Assert.ThrowsAsync<AggregateException>(() => bench.PassAsync(TimeSpan.FromSeconds(5)));
        bench.Observer.Fails = false;

        var run = Assert.Single((await bench.Store.ListInstancesAsync(new InstanceQuery(), Bench.Token)).Items);
        Assert.Equal((WorkflowSubStatus.Faulted, 1), (run.SubStatus, run.IncidentCount));
        var instance = (await bench.Store.FindInstanceAsync(run.Id, Bench.Token))!;
        await bench.InterveneAsync(new InterventionCommand.Retry
        {
            InstanceId = run.Id,
            By = Bench.By,
            IncidentId = instance.State.Incidents[0].Id,
        });

        var after = (await bench.Store.FindInstanceAsync(run.Id, Bench.Token))!;
        Assert.Equal((WorkflowSubStatus.Finished, "E;"), (after.SubStatus, after.Variables["Log"]?.ToString()));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromHours(1)));
    }
}

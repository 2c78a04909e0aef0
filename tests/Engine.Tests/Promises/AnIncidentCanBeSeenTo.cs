using System.Text.Json.Nodes;
using Lajur.Engine.Interventions;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AnIncidentCanBeSeenTo
{
    [Fact]
    public async Task Trying_again_repeats_the_faulted_step_alone_and_the_run_ends()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Log("S"), Drawing.Flaky("F"), Drawing.Log("E")], "S>F", "F>E"));
        bench.World.Fails = false;

        var done = Assert.IsType<InterventionResult.Done>(await bench.RetryAsync((await bench.IncidentAsync()).Id));

        Assert.Equal(WorkflowSubStatus.Finished, done.Instance.SubStatus);
        Assert.Empty((await bench.InstanceAsync()).State.Incidents);
        Assert.Equal("S;E;", await bench.LogAsync());
        Assert.Equal(["F", "F"], bench.World.Tries);
        Assert.Empty(await bench.BookmarksAsync());
    }

    [Fact]
    public async Task The_journal_says_who_did_it_and_why_and_the_step_ends_up_completed()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F")]));
        bench.World.Fails = false;

        await bench.RetryAsync((await bench.IncidentAsync()).Id);

        var journal = await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token);
        var entry = Assert.Single(journal.SelectMany(x => x.Entries), x => x.Event == JournalEvent.Intervened);
        Assert.Equal(
            """{"kind":"Retried","actorId":"7","actorName":"Budi","reason":"Sudah diperbaiki."}""", entry.Payload!.ToJsonString());
        Assert.Equal("F", entry.ActivityId);
        var record = Assert.Single(ActivityExecutionRecords.Fold(journal), x => x.ActivityId == "F");
        Assert.Equal((ActivityStatus.Completed, null), (record.Status, record.Exception));
    }

    [Fact]
    public async Task The_same_operation_changes_nothing_twice()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F"), Drawing.Log("E")], "F>E"));
        var incident = await bench.IncidentAsync();

        Assert.IsType<InterventionResult.Done>(await bench.RetryAsync(incident.Id, "op"));
        Assert.IsType<InterventionResult.AlreadyDone>(await bench.RetryAsync(incident.Id, "op"));

        Assert.Equal(2, bench.World.Tries.Count);
        Assert.NotEqual(incident.Id, (await bench.IncidentAsync()).Id);
    }

    [Fact]
    public async Task Of_two_people_the_second_is_told_that_it_is_seen_to()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F")]));
        var incident = await bench.IncidentAsync();
        bench.World.Fails = false;
        InterventionCommand skip = new InterventionCommand.Skip { InstanceId = bench.InstanceId, By = Bench.By, IncidentId = incident.Id, Outcome = "Other" };

        Assert.IsType<InterventionResult.Done>(await bench.RetryAsync(incident.Id));
        Assert.IsType<InterventionResult.Refused>(await bench.InterveneAsync(skip));
    }

    [Fact]
    public async Task Two_at_once_are_answered_apart()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F"), Drawing.Task("T")], "F>T"));
        var incident = await bench.IncidentAsync();
        bench.World.Fails = false;

        var answers = await Task.WhenAll(bench.RetryAsync(incident.Id, "one"), bench.RetryAsync(incident.Id, "two"));

        Assert.Single(answers.OfType<InterventionResult.Done>());
        Assert.Single(answers.OfType<InterventionResult.NotOpen>());
        Assert.Equal(2, bench.World.Tries.Count);
    }

    [Fact]
    public async Task Skipping_follows_the_chosen_outcome_and_an_unknown_one_is_refused()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F"), Drawing.Log("A"), Drawing.Log("B")], "F>A", "F.Other>B"));
        var skip = new InterventionCommand.Skip
        {
            InstanceId = bench.InstanceId,
            By = Bench.By,
            IncidentId = (await bench.IncidentAsync()).Id,
            Outcome = "Maybe",
        };

        var refused = Assert.IsType<InterventionResult.Refused>(await bench.InterveneAsync(skip));
        Assert.Equal(Refusal.UnknownOutcome, refused.Why);
        Assert.Equal(["Done", "Other"], refused.Activities);
        await bench.InterveneAsync(skip with { Outcome = "Other" });

        Assert.Equal("B;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
        Assert.Single(bench.World.Tries);
    }

    [Fact]
    public async Task Resolving_closes_it_with_a_note_and_leaves_the_run()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F")]));
        InterventionCommand resolve = new InterventionCommand.Resolve { InstanceId = bench.InstanceId, By = Bench.By, IncidentId = (await bench.IncidentAsync()).Id };

        Assert.IsType<InterventionResult.Done>(await bench.InterveneAsync(resolve));

        var after = await bench.InstanceAsync();
        Assert.Equal((WorkflowSubStatus.Faulted, 0), (after.SubStatus, after.IncidentCount));
        Assert.IsType<InterventionResult.NotOpen>(await bench.InterveneAsync(resolve));
    }

    [Fact]
    public async Task Nobody_steps_in_without_a_reason()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Flaky("F")]));
        InterventionCommand silent = new InterventionCommand.Retry { InstanceId = bench.InstanceId, By = Bench.By with { Reason = " " }, IncidentId = (await bench.IncidentAsync()).Id };

        Assert.Equal(Refusal.ReasonMissing, Assert.IsType<InterventionResult.Refused>(await bench.InterveneAsync(silent)).Why);
    }

    [Fact]
    public async Task Bookmarks_of_other_branches_count_again_timers_too()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("S"), Drawing.Flaky("F"), Drawing.Task("T"), Drawing.Delay("D", "01:00:00"), Drawing.Log("A"), Drawing.Log("B")],
            "S>F", "S>T", "S>D", "T>A", "D>B"));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromHours(2)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromHours(2)));
        bench.World.Fails = false;

        await bench.RetryAsync((await bench.IncidentAsync()).Id);
        Assert.Equal(1, await bench.PassAsync(TimeSpan.Zero));
        await bench.ResumeAsync("T");

        Assert.Equal("S;B;A;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_run_that_went_on_beside_its_incident_is_brought_to_its_end()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.ContinuingWithIncidents(Drawing.Of(
            [Drawing.Log("S"), Drawing.Flaky("F"), Drawing.Log("A"), Drawing.Log("E")], "S>F", "S>A", "A>E", "F>E")));
        Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
        bench.World.Fails = false;

        await bench.RetryAsync((await bench.IncidentAsync()).Id);

        Assert.Equal("S;A;E;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task A_value_that_broke_a_script_can_be_set_aright_on_the_way()
    {
        await using var bench = new Bench();
        var script = Drawing.Set("J", "Log", Drawing.Js("getX().name"));
        await bench.StartAsync(Drawing.Of([script, Drawing.Task("T")], "J>T"));
        var incident = await bench.IncidentAsync();

        var misfit = await bench.RetryAsync(incident.Id, variables: new JsonObject { ["N"] = "seven" });
        Assert.Equal(Refusal.VariableMisfit, Assert.IsType<InterventionResult.Refused>(misfit).Why);
        await bench.RetryAsync(incident.Id, variables: new JsonObject { ["X"] = new JsonObject { ["name"] = "Siti" } });

        Assert.Equal("Siti", await bench.LogAsync());
    }

    [Fact]
    public async Task What_broke_while_it_was_answered_is_done_again_with_the_same_answer()
    {
        await using var bench = new Bench();
        var task = Drawing.Task("T");
        task["result"] = Drawing.Bound("N");
        await bench.StartAsync(Drawing.Of([task, Drawing.Log("E")], "T>E"));
        await bench.ResumeAsync("T", "not a number");
        var incident = await bench.IncidentAsync();
        var asked = bench.Store.Events.Count(x => x.Kind == Storage.FeedEventKind.TaskRequested);

        await bench.RetryAsync(incident.Id);

        Assert.Equal(incident.Message, (await bench.IncidentAsync()).Message);
        Assert.Equal(asked, bench.Store.Events.Count(x => x.Kind == Storage.FeedEventKind.TaskRequested));
    }

    [Fact]
    public async Task A_loop_that_could_not_go_on_does_not_begin_anew()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
        [
            Drawing.Node("W", "Elsa.While",
                ("condition", Drawing.Js("getLog() ? getX().more : true")), ("body", Drawing.Log("B"))),
            Drawing.Log("E"),
        ], "W>E"));
        var incident = await bench.IncidentAsync();

        await bench.RetryAsync(incident.Id, variables: new JsonObject { ["X"] = new JsonObject { ["more"] = false } });

        Assert.Equal("B;E;", await bench.LogAsync());
    }
}

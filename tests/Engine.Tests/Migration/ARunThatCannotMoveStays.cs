using System.Text.Json.Nodes;
using Lajur.Engine.Migration;
using Lajur.Engine.Runtime;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Migration;

public sealed class ARunThatCannotMoveStays
{
    [Fact]
    public async Task With_an_open_step_that_has_no_place()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("B")], "A>B"));

        Assert.Equal([MigrationObstacle.OpenWithoutPlace], await bench.RefusedAsync(Drawing.Of([Drawing.Task("B")])));
    }

    [Fact]
    public async Task With_an_open_step_whose_place_was_taken_away_by_hand()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));

        Assert.Equal(
            [MigrationObstacle.OpenWithoutPlace], await bench.RefusedAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")]), ("A", "")));
    }

    [Fact]
    public async Task When_it_has_finished()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        await bench.ResumeAsync("A");

        Assert.Equal([MigrationObstacle.Ended], await bench.RefusedAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")])));
    }

    [Fact]
    public async Task When_it_was_cancelled()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = bench.InstanceId }, Bench.Token);

        Assert.Equal([MigrationObstacle.Ended], await bench.RefusedAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")])));
    }

    [Fact]
    public async Task While_one_of_its_steps_is_broken()
    {
        await using var bench = new Bench();
        var drawing = Drawing.Of(
            [Drawing.Log("S"), Drawing.Task("A"), Drawing.Set("Bad", "Log", Drawing.Js("nobody()"))], "S>A", "S>Bad");
        drawing.Json["options"] = new JsonObject { ["incidentStrategyType"] = "Elsa.ContinueWithIncidentsStrategy, Elsa" };
        await bench.StartAsync(drawing);

        Assert.Contains(
            MigrationObstacle.HasIncident, await bench.RefusedAsync(Drawing.Of([Drawing.Log("S"), Drawing.Task("A")], "S>A")));
    }

    [Fact]
    public async Task While_it_tries_a_draft_out()
    {
        await using var bench = new Bench();
        await bench.Library.SaveDraftAsync(Drawing.Of([Drawing.Task("A")]), Bench.Token);
        await bench.StartDraftAsync();
        await bench.Library.PublishAsync("drawing", Bench.Token);

        Assert.Equal([MigrationObstacle.RunsADraft], await bench.RefusedAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")])));
    }

    [Fact]
    public async Task With_a_value_that_does_not_fit_the_new_type_of_its_variable()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Set("S", "Log", Drawing.Literal("words")), Drawing.Task("A")], "S>A"));
        var redrawn = Drawing.Of([Drawing.Task("A")]);
        redrawn.Json["variables"] = new JsonArray(Drawing.Variable("Log", "Int32", null));

        Assert.Equal([MigrationObstacle.VariableDoesNotFit], await bench.RefusedAsync(redrawn));
    }

    [Fact]
    public async Task When_it_is_on_another_version_by_now()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        var plan = await bench.RedrawAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")]));
        await bench.TryMoveAsync(plan);

        var refused = Assert.IsType<MigrationResult.Refused>(await bench.TryMoveAsync(plan));
        Assert.Equal([MigrationObstacle.WrongVersion], refused.Problems.Select(x => x.Obstacle));
    }

    [Fact]
    public async Task When_an_open_step_cannot_take_its_place_nothing_of_the_step_is_kept()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Event("E", "e")]));
        var plan = await bench.RedrawAsync(Drawing.Of([Drawing.Node("E", "Elsa.Event", ("eventName", Drawing.Js("nobody()")))]));
        var before = await bench.TraceAsync();

        var refused = Assert.IsType<MigrationResult.Refused>(await bench.TryMoveAsync(plan));

        Assert.Equal([MigrationObstacle.ActivityRefuses], refused.Problems.Select(x => x.Obstacle));
        Assert.Equal(before, await bench.TraceAsync());
        Assert.Single((await bench.EventAsync("e")).Resumed);
    }

    [Fact]
    public async Task A_run_that_does_not_exist_is_said_to_be_none()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        var plan = await bench.RedrawAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("L")]));

        Assert.IsType<MigrationResult.InstanceNotFound>(
            await bench.Migrator.MigrateAsync(new MigrateWorkflow { InstanceId = "nobody", Plan = plan, By = Bench.By }, Bench.Token));
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Catalog.Describing;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ADrawingCanBeAnActivity
{
    [Fact]
    public async Task It_waits_inside_the_run_that_uses_it_and_goes_on_along_its_outcome()
    {
        await using var bench = new Bench();
        var child = await bench.PublishAsync(Child.Drawing(
            [Drawing.Task("T"), Child.Complete("Cp", "Lengkap")], ["T>Cp"], outcomes: ["Lengkap", "Kurang"]));
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("A"), Child.Use("U", child), Drawing.Log("Good"), Drawing.Log("Bad")],
            "A>U", "U.Lengkap>Good", "U.Kurang>Bad"));

        Assert.Equal("Workflow1:Flowchart1:U:Workflow1:Flowchart1:T", (await bench.BookmarkAsync("T")).ActivityNodeId);
        await bench.ResumeAsync("T");

        Assert.Equal("A;Good;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task It_has_inputs_outputs_and_outputs_of_steps_of_its_own()
    {
        await using var bench = new Bench();
        var child = await bench.PublishAsync(Child.Drawing(
            [Drawing.Task("T"), Child.Give("S", "Hasil", "getInput('Nama') + ':' + getOutputFrom('T', 'Result')")], ["T>S"]));
        await bench.StartAsync(Drawing.Of(
            [Drawing.Task("T"), Child.Use("U", child, "getOutputFrom('T', 'Result')"), Drawing.Set("X1", "X", Drawing.Js("getX() + '!' + getOutputFrom('T', 'Result')"))],
            "T>U", "U>X1"));

        await bench.ResumeAsync("T", "luar");
        await bench.ResumeAsync("T", "dalam");

        var instance = await bench.InstanceAsync();
        Assert.Equal("luar:dalam!luar", instance.Variables["X"]?.ToString());
        Assert.Empty(instance.State.Output);
    }

    [Fact]
    public async Task A_drawing_stays_on_the_version_it_was_drawn_with()
    {
        await using var bench = new Bench();
        var first = await bench.PublishAsync(Child.Drawing([Child.Give("S", "Hasil", "'v1'")], []));
        var second = await bench.PublishAsync(Child.Drawing([Child.Give("S", "Hasil", "'v2'")], []));

        Assert.Equal((1, 2), (first.Version, second.Version));
        Assert.Equal("v1", (await bench.StartAsync(Drawing.Of([Child.Use("U", first)]))).Variables["X"]?.ToString());
        Assert.Equal("v2", (await bench.StartAsync(Drawing.Of([Child.Use("U", second)]))).Variables["X"]?.ToString());
    }

    [Fact]
    public async Task It_is_described_under_its_own_name_with_its_ports_inputs_and_outputs()
    {
        await using var bench = new Bench();
        var child = await bench.PublishAsync(Child.Drawing([Drawing.Log("A")], [], outcomes: ["Lengkap"]));

        var described = DefinitionDescriber.Describe(child);

        Assert.Equal(("DataPemohon", 1), (described.TypeName, described.Version));
        Assert.Equal(["Lengkap", "Done"], described.Ports.Select(x => x.Name));
        Assert.Equal("Nama", Assert.Single(described.Inputs).Name);
        Assert.Equal("Hasil", Assert.Single(described.Outputs).Name);
        Assert.Equal(child.Id, described.ConstructionProperties["workflowDefinitionVersionId"]);
    }

    [Fact]
    public async Task One_that_is_a_draft_or_not_marked_usable_is_refused_at_publish()
    {
        await using var bench = new Bench();
        var draft = await bench.Library.SaveDraftAsync(Child.Drawing([Drawing.Log("A")], []), Bench.Token);
        Assert.Equal("U", (await RefusedAsync(bench, Child.Use("U", draft))).ActivityId);

        var closed = Child.Drawing([Drawing.Log("A")], []);
        closed.Options!["usableAsActivity"] = false;
        Assert.Equal("U", (await RefusedAsync(bench, Child.Use("U", await bench.PublishAsync(closed)))).ActivityId);
    }

    [Fact]
    public async Task One_that_uses_itself_is_refused_at_publish()
    {
        await using var bench = new Bench();
        var child = await bench.PublishAsync(Child.Drawing([Drawing.Log("A")], []));
        await bench.Library.SaveDraftAsync(Child.Drawing([Child.Use("U", child)], []), Bench.Token);

        var refused = Assert.IsType<PublishOutcome.Refused>(await bench.Library.PublishAsync(child.DefinitionId, Bench.Token));

        Assert.Equal("U", Assert.Single(refused.Problems).ActivityId);
    }

    private static async Task<DefinitionProblem> RefusedAsync(Bench bench, JsonObject use)
    {
        await bench.Library.SaveDraftAsync(Drawing.Of([use]), Bench.Token);
        var refused = Assert.IsType<PublishOutcome.Refused>(await bench.Library.PublishAsync("drawing", Bench.Token));
        return Assert.Single(refused.Problems);
    }
}

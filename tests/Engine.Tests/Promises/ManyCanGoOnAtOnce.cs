using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ManyCanGoOnAtOnce
{
    [Fact]
    public async Task ParallelForEach_runs_its_body_for_all_items_at_once_and_waits_for_all()
    {
        await using var bench = new Bench();
        var body = Drawing.Node("Body", "Elsa.Sequence", ("activities", new JsonArray(
            Drawing.Task("T"), Drawing.Append("S", "getCurrentValue() + ';'"))));
        var each = Drawing.Node("P", "Elsa.ParallelForEach", ("items", Drawing.Js("['a', 'b']")), ("body", body));
        await bench.StartAsync(Drawing.Of([each, Drawing.Log("End")], "P>End"));

        var waiting = await bench.BookmarksAsync();
        Assert.Equal(2, waiting.Count);
        await bench.ResumeAsync(waiting[1]);
        Assert.Equal("b;", await bench.LogAsync());
        await bench.ResumeAsync(waiting[0]);

        Assert.Equal("b;a;End;", await bench.LogAsync());
    }

    [Fact]
    public async Task A_list_without_items_ends_at_once()
    {
        await using var bench = new Bench();
        var each = Drawing.Node("P", "Elsa.ParallelForEach", ("items", Drawing.Js("[]")), ("body", Drawing.Log("x")));
        await bench.StartAsync(Drawing.Of([each, Drawing.Log("End")], "P>End"));

        Assert.Equal("End;", await bench.LogAsync());
    }

    [Fact]
    public async Task BulkDispatchWorkflows_starts_a_child_for_each_item_and_tells_of_each_end()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Child.Give("S", "Hasil", "getInput('Item') * 2")], []));
        await bench.StartAsync(Drawing.Of([Bulk(waits: true), Drawing.Log("End")], "B>End"));

        Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
        await bench.PassAsync(TimeSpan.Zero);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal("2;4;6;End;", await bench.LogAsync());
        Assert.Empty(await bench.BookmarksAsync());
        var children = await bench.Store.ListInstancesAsync(new InstanceQuery { DefinitionIds = [Child.Id] }, Bench.Token);
        Assert.Equal(["no-1", "no-2", "no-3"], children.Items.Select(x => x.CorrelationId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task BulkDispatchWorkflows_hands_an_object_over_as_inputs_and_anything_else_by_the_name_that_is_given()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Child.Give("S", "Hasil", "getInput('Nama') || getInput('Kunci')")], []));
        var bulk = Bulk(waits: true);
        bulk["items"] = Drawing.Js("[{ Nama: 'ani' }, 'budi']");
        bulk["defaultItemInputKey"] = Drawing.Literal("Kunci");
        bulk["correlationIdFunction"] = Drawing.Js("Kunci.Nama || Kunci");
        await bench.StartAsync(Drawing.Of([bulk, Drawing.Log("All")], "B.Completed>All"));

        await bench.PassAsync(TimeSpan.Zero);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal("ani;budi;All;", await bench.LogAsync());
        var children = await bench.Store.ListInstancesAsync(new InstanceQuery { DefinitionIds = [Child.Id] }, Bench.Token);
        Assert.Equal(["ani", "budi"], children.Items.Select(x => x.CorrelationId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task BulkDispatchWorkflows_understands_the_names_that_Elsa_had_for_its_ports_before()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Child.Give("S", "Hasil", "getInput('Item')")], []));
        var bulk = Bulk(waits: true);
        (bulk["childFinished"], bulk["childCompleted"]) = (bulk["childCompleted"]!.DeepClone(), null);
        await bench.StartAsync(Drawing.Of([bulk, Drawing.Log("All")], "B.Finished>All"));

        await bench.PassAsync(TimeSpan.Zero);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal("1;2;3;All;", await bench.LogAsync());
    }

    [Fact]
    public async Task BulkDispatchWorkflows_that_does_not_wait_goes_on_at_once()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T")], []));
        await bench.StartAsync(Drawing.Of([Bulk(waits: false), Drawing.Log("End")], "B>End"));

        Assert.Equal("End;", await bench.LogAsync());
        Assert.Equal(3, await bench.PassAsync(TimeSpan.Zero));
    }

    [Fact]
    public async Task RunJavaScript_gives_its_value_and_chooses_its_outcomes()
    {
        await using var bench = new Bench();
        var script = Drawing.Node(
            "J", "Elsa.RunJavaScript",
            ("script", Drawing.Literal("setVariable('N', 4); setOutcome('Genap'); getVariable('N') + 1")),
            ("possibleOutcomes", Drawing.Literal(new JsonArray("Genap", "Ganjil"))),
            ("result", Drawing.Bound("X")));
        await bench.StartAsync(Drawing.Of(
            [script, Drawing.Log("Even"), Drawing.Log("Odd"), Drawing.Log("Done")], "J.Genap>Even", "J.Ganjil>Odd", "J.Done>Done"));

        Assert.Equal("Even;", await bench.LogAsync());
        Assert.Equal("5", (await bench.InstanceAsync()).Variables["X"]?.ToString());
    }

    private static JsonObject Bulk(bool waits) => Drawing.Node(
        "B",
        "Elsa.BulkDispatchWorkflows",
        ("workflowDefinitionId", Drawing.Literal(Child.Id)),
        ("items", Drawing.Js("[1, 2, 3]")),
        ("correlationIdFunction", Drawing.Js("'no-' + Item")),
        ("waitForCompletion", Drawing.Literal(waits)),
        ("childCompleted", Drawing.Append("Each", "getChildOutput().Hasil + ';'")));
}

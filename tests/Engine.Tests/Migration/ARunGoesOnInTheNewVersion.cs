using System.Text.Json.Nodes;
using Lajur.Engine.Journaling;
using Lajur.Engine.Migration;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;
using static Lajur.Engine.Tests.Migration.MigrationBench;

namespace Lajur.Engine.Tests.Migration;

public sealed class ARunGoesOnInTheNewVersion
{
    [Fact]
    public async Task It_finishes_by_the_new_arrows_and_an_open_step_may_have_another_name()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("Old")], "A>Old"));
        var bookmark = await bench.BookmarkAsync("A");

        var moved = await bench.MoveAsync(Drawing.Of([Drawing.Task("Z"), Drawing.Log("New")], "Z>New"), ("A", "Z"));

        Assert.Equal(2, moved.Instance.Version);
        Assert.Equal(bookmark.Id, (await bench.BookmarkAsync("Z")).Id);
        await bench.ResumeAsync(bookmark);
        Assert.Equal("New;", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task The_journal_says_that_it_was_migrated_by_whom_and_where_it_stands_now()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));

        await bench.MoveAsync(Drawing.Of([Drawing.Task("Z")]), ("A", "Z"));

        Assert.Equal(["Workflow1 Intervened", "Workflow1 Migrated", "Flowchart1 Migrated", "Z Migrated"], (await bench.TraceAsync())[^4..]);
        var pages = await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token);
        var said = pages[^1].Entries[0].Payload!;
        Assert.Equal(("Migrated", "Budi", Bench.By.Reason), (said["kind"]!.ToString(), said["actorName"]!.ToString(), said["reason"]!.ToString()));
        Assert.Equal("""{"from":1,"to":2}""", said["detail"]!.ToJsonString());
        var waiting = ActivityExecutionRecords.Fold(pages).Single(x => x.ActivityId == "Z");
        Assert.True(waiting.HasBookmarks);
        Assert.Equal(At("Z"), waiting.ActivityNodeId);
    }

    [Fact]
    public async Task Repeating_the_operation_changes_nothing()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A")]));
        var plan = await bench.RedrawAsync(Drawing.Of([Drawing.Task("A"), Drawing.Log("B")], "A>B"));
        Assert.IsType<MigrationResult.Migrated>(await bench.TryMoveAsync(plan, "move-1"));
        var trace = await bench.TraceAsync();

        Assert.IsType<MigrationResult.AlreadyDone>(await bench.TryMoveAsync(plan, "move-1"));
        Assert.Equal(trace, await bench.TraceAsync());
    }

    [Fact]
    public async Task A_timer_that_is_pending_fires_once_at_its_moment()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Delay("D", "01:00:00"), Drawing.Log("Old")], "D>Old"));

        await bench.MoveAsync(Drawing.Of([Drawing.Delay("D2", "08:00:00"), Drawing.Log("New")], "D2>New"), ("D", "D2"));

        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromMinutes(59)));
        Assert.Equal(1, await bench.PassAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal(0, await bench.PassAsync(TimeSpan.FromHours(24)));
        Assert.Equal("New;", await bench.LogAsync());
    }

    [Fact]
    public async Task Who_waits_for_an_event_waits_for_the_one_the_new_version_names()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Event("E", "old"), Drawing.Log("L")], "E>L"));

        await bench.MoveAsync(Drawing.Of([Drawing.Event("E", "new"), Drawing.Log("L")], "E>L"));

        Assert.Empty((await bench.EventAsync("old")).Resumed);
        Assert.Single((await bench.EventAsync("new")).Resumed);
        Assert.Equal("L;", await bench.LogAsync());
    }

    [Fact]
    public async Task Who_waits_for_a_request_waits_at_the_path_the_new_version_names()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Endpoint("H", "lama"), Drawing.Log("L")], "H>L"));
        Assert.EndsWith("lama", Assert.Single(await bench.BookmarksAsync()).Payload!["Path"]!.ToString(), StringComparison.Ordinal);

        await bench.MoveAsync(Drawing.Of([Endpoint("H", "baru"), Drawing.Log("L")], "H>L"));

        Assert.EndsWith("baru", Assert.Single(await bench.BookmarksAsync()).Payload!["Path"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_loop_goes_on_counting_where_it_was()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Loop("A"), Drawing.Log("End")], "Loop>End"));
        await bench.ResumeAsync("A");

        await bench.MoveAsync(Drawing.Of([Loop("Z", Drawing.Append("Seen", "getVariable('CurrentValue')"))], []), ("Loop:Body:A", "Loop:Body:Z"));

        Assert.Equal(1, (int)(await OpenAsync(bench, At("Loop"))).Properties["next"]! - 1);
        await bench.ResumeAsync("Z");
        await bench.ResumeAsync("Z");
        Assert.Equal("bc", await bench.LogAsync());
        Assert.Equal(WorkflowSubStatus.Finished, (await bench.InstanceAsync()).SubStatus);
    }

    [Fact]
    public async Task Each_round_of_a_parallel_loop_goes_on_with_its_own_item()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Node("All", "Elsa.ParallelForEach", ("items", Items()), ("body", Body("A")))]));
        Assert.Equal(3, (await bench.BookmarksAsync()).Count);

        var body = Body("Z", Drawing.Append("Seen", "getVariable('CurrentValue')"));
        await bench.MoveAsync(
            Drawing.Of([Drawing.Node("All", "Elsa.ParallelForEach", ("items", Items()), ("body", body)), Drawing.Log("End")], "All>End"),
            ("All:Body:A", "All:Body:Z"));

        foreach (var bookmark in (await bench.BookmarksAsync()).Reverse())
        {
            await bench.ResumeAsync(bookmark);
        }

        Assert.Equal("cbaEnd;", await bench.LogAsync());
    }

    [Fact]
    public async Task A_sequence_goes_on_after_the_step_that_is_open_wherever_it_stands_now()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(Steps(Drawing.Task("A"), Drawing.Log("B"))));

        await bench.MoveAsync(Drawing.Of(Steps(Drawing.Log("Before"), Drawing.Log("AndThis"), Drawing.Task("A"), Drawing.Log("After"), Drawing.Log("B"))));

        await bench.ResumeAsync("A");
        Assert.Equal("After;B;", await bench.LogAsync());
    }

    [Fact]
    public async Task Variables_keep_their_values_by_id_and_new_ones_begin_with_their_default()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Set("S", "N", Drawing.Literal(7)), Drawing.Task("A")], "S>A"));

        var redrawn = Drawing.Of([Drawing.Task("A")]);
        redrawn.Json["variables"] = new JsonArray(Renamed("var-N", "Count", "String"), Drawing.Variable("Fresh", "Int32", "5"));
        var moved = await bench.MoveAsync(redrawn);

        Assert.Equal("7", moved.Instance.Variables["Count"]!.GetValue<string>());
        Assert.Equal(5, moved.Instance.Variables["Fresh"]!.GetValue<int>());
        Assert.False(moved.Instance.Variables.ContainsKey("N"));
        Assert.Contains(moved.Warnings, x => x.Obstacle == MigrationObstacle.VariableGone && x.Message.Contains("Log", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Variables_that_take_each_other_s_names_keep_their_values()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Set("S", "N", Drawing.Literal(7)), Drawing.Set("T", "X", Drawing.Literal("tujuh")), Drawing.Task("A")], "S>T", "T>A"));

        var redrawn = Drawing.Of([Drawing.Task("A")]);
        redrawn.Json["variables"] = new JsonArray(Renamed("var-N", "X", "Int32"), Renamed("var-X", "N", "String"));
        var moved = await bench.MoveAsync(redrawn);

        Assert.Equal(7, moved.Instance.Variables["X"]!.GetValue<int>());
        Assert.Equal("tujuh", moved.Instance.Variables["N"]?.GetValue<string>());
    }

    [Fact]
    public async Task Outputs_are_found_under_the_new_name_of_the_step_that_gave_them()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Task("A"), Drawing.Task("B")], "A>B"));
        await bench.ResumeAsync("A", "hello");

        await bench.MoveAsync(
            Drawing.Of([Drawing.Task("Z"), Drawing.Task("B"), Drawing.Set("S", "Log", Drawing.Js("getOutputFrom('Z')"))], "Z>B", "B>S"), ("A", "Z"));

        await bench.ResumeAsync("B");
        Assert.Contains("hello", await bench.LogAsync(), StringComparison.Ordinal);
    }

    private static JsonObject Renamed(string id, string name, string type)
    {
        var variable = Drawing.Variable(name, type, null);
        variable["id"] = id;
        return variable;
    }

    private static JsonObject Endpoint(string id, string path) => Drawing.Node(id, "Elsa.HttpEndpoint", ("path", Drawing.Literal(path)));

    private static JsonObject Items() => Drawing.Js("['a','b','c']");

    private static JsonObject Loop(string task, params JsonObject[] then) =>
        Drawing.Node("Loop", "Elsa.ForEach", ("items", Items()), ("body", Body(task, then)));

    private static JsonObject Body(string task, params JsonObject[] then)
    {
        var body = Steps(Drawing.Task(task));
        foreach (var step in then)
        {
            body["activities"]!.AsArray().Add((JsonNode)step);
        }

        return body;
    }

    private static JsonObject Steps(params JsonObject[] steps) =>
        Drawing.Node("Body", "Elsa.Sequence", ("activities", new JsonArray([.. steps])));

    private static async Task<ActivityExecution> OpenAsync(Bench bench, string node) =>
        (await bench.InstanceAsync()).State.Executions.Single(x => x.NodeId == node);
}

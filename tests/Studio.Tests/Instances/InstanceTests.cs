using System.Net;
using System.Text.Json.Nodes;
using Lajur.Engine.Interventions;
using Lajur.Studio.Tests.Server;

namespace Lajur.Studio.Tests.Instances;

public sealed class InstanceTests : StudioTests
{
    private string _instance = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Client.SaveAsync(Drawing.Waiting(), publish: true);
        _instance = await Client.RunAsync("uji");
    }

    [Fact]
    public async Task An_instance_tells_how_it_stands_and_what_it_waits_for()
    {
        var instance = await Client.ReadAsync($"workflow-instances/{_instance}");
        Assert.Equal("Running", instance["status"]!.ToString());
        Assert.Equal("Suspended", instance["subStatus"]!.ToString());
        Assert.Single(instance["workflowState"]!["bookmarks"]!.AsArray());
        var state = await Client.ReadAsync($"workflow-instances/{_instance}/execution-state");
        Assert.Equal("Suspended", state["workflowSubStatus"]!.ToString());
    }

    [Fact]
    public async Task The_list_is_narrowed_by_what_studio_sends()
    {
        var found = await Client.AskAsync("workflow-instances", Search("Running"));
        Assert.Equal(_instance, found["items"]![0]!["id"]!.ToString());
        Assert.Equal(1, found["totalCount"]!.GetValue<int>());
        var none = await Client.AskAsync("workflow-instances", Search("Finished"));
        Assert.Empty(none["items"]!.AsArray());
    }

    [Fact]
    public async Task The_list_takes_midnight_for_a_day_and_a_time_without_seconds_for_its_minute()
    {
        var created = (await Client.ReadAsync($"workflow-instances/{_instance}"))["createdAt"]!.GetValue<DateTimeOffset>();
        var day = new DateTimeOffset(created.Date, created.Offset);
        var minute = day.AddMinutes(Math.Floor(created.TimeOfDay.TotalMinutes));

        Assert.Equal(1, await CountAsync("Is", day));
        Assert.Equal(0, await CountAsync("IsNot", day));
        Assert.Equal(0, await CountAsync("GreaterThan", day));
        Assert.Equal(0, await CountAsync("Is", day.AddDays(-1)));
        Assert.Equal(1, await CountAsync("LessThanOrEqual", minute));
        Assert.Equal(0, await CountAsync("GreaterThan", new DateTimeOffset(DateTimeOffset.MaxValue.Date, TimeSpan.Zero)));
    }

    [Fact]
    public async Task The_journal_comes_in_order_without_what_was_excluded()
    {
        var journal = await Client.AskAsync(
            $"workflow-instances/{_instance}/journal?skip=0&take=110",
            JsonNode.Parse("""{"filter":{"activityIds":null,"excludedActivityTypes":["Elsa.Workflow","Elsa.Flowchart"],"eventNames":null}}"""));
        var lines = journal["items"]!.AsArray().Select(line => $"{line!["activityId"]} {line["eventName"]}").ToList();
        Assert.Equal("Mulai Started", lines[0]);
        Assert.Contains("Catat Completed", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Flowchart1", StringComparison.Ordinal));
        Assert.Equal(journal["totalCount"]!.GetValue<int>(), lines.Count);
    }

    [Fact]
    public async Task Badges_tell_what_is_done_and_what_waits()
    {
        var report = await Client.AskAsync("activity-executions/report", new JsonObject { ["workflowInstanceId"] = _instance });
        var stats = report["stats"]!.AsArray().ToDictionary(node => node!["activityId"]!.ToString(), node => node!);
        Assert.Equal(1, stats["Catat"]["completedCount"]!.GetValue<int>());
        Assert.True(stats["Tunggu"]["isBlocked"]!.GetValue<bool>());
        Assert.False(stats.ContainsKey("Selesai"));
    }

    [Fact]
    public async Task An_execution_is_read_by_its_id_with_what_holds_it()
    {
        var path = $"workflowInstanceId={_instance}&activityNodeId=Workflow1:Flowchart1:Catat";
        var listed = (await Client.ReadAsync("activity-executions/list?" + path))["items"]!.AsArray().Single()!;
        Assert.Equal("Completed", listed["status"]!.ToString());
        Assert.Single((await Client.ReadAsync("activity-execution-summaries/list?" + path))["items"]!.AsArray());

        var id = listed["id"]!.ToString();
        var read = await Client.ReadAsync($"activity-executions/by-id?id={id}");
        Assert.Equal("Halo", read["activityState"]!["Text"]!.ToString());
        var stack = await Client.ReadAsync($"activity-executions/{id}/call-stack");
        Assert.Equal(["Workflow1", "Flowchart1", "Catat"], stack["items"]!.AsArray().Select(item => item!["activityId"]!.ToString()));
    }

    [Fact]
    public async Task The_attempts_of_an_execution_are_listed_for_its_own_office()
    {
        var listed = await Client.ReadAsync($"activity-executions/list?workflowInstanceId={_instance}&activityNodeId=Workflow1:Flowchart1:Catat");
        var id = listed["items"]![0]!["id"]!.ToString();

        Assert.Equal(0, (await Client.ReadAsync($"resilience/retries/{id}"))["totalCount"]!.GetValue<int>());
        using var other = Server.Client("bogor");
        using var refused = await other.GetAsync($"resilience/retries/{id}", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Variables_are_listed_with_the_ids_of_the_drawing()
    {
        var model = Drawing.Waiting("peubah", "Peubah");
        model["variables"] = JsonNode.Parse("""[{"id":"v1","name":"Nama","typeName":"String","isArray":false,"value":"Siti"}]""");
        await Client.SaveAsync(model, publish: true);
        var instance = await Client.RunAsync("peubah");
        var variable = (await Client.ReadAsync($"workflow-instances/{instance}/variables"))["items"]!.AsArray().Single()!;
        Assert.Equal(("v1", "Nama", "Siti"), (variable["id"]!.ToString(), variable["name"]!.ToString(), variable["value"]!.ToString()));
    }

    [Fact]
    public async Task Cancelling_ends_it_and_deleting_forgets_it()
    {
        Assert.Equal(HttpStatusCode.OK, (await Client.PostAsync($"cancel/workflow-instances/{_instance}", content: null, Cancel)).StatusCode);
        Assert.Equal("Cancelled", (await Client.ReadAsync($"workflow-instances/{_instance}"))["subStatus"]!.ToString());
        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync($"workflow-instances/{_instance}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"workflow-instances/{_instance}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task The_journal_says_who_cancelled_it()
    {
        await Client.PostAsync($"cancel/workflow-instances/{_instance}", content: null, Cancel);

        var journal = await Client.AskAsync($"workflow-instances/{_instance}/journal?skip=0&take=110", new JsonObject());
        var entry = journal["items"]!.AsArray().Single(line => line!["eventName"]!.ToString() == "Intervened")!;
        Assert.Contains("Sari", entry["message"]!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_goes_on_is_not_deleted()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.DeleteAsync($"workflow-instances/{_instance}", Cancel)).StatusCode);
        var ids = new JsonObject { ["ids"] = new JsonArray(_instance) };
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.SendAsync("bulk-actions/delete/workflow-instances/by-id", ids)).StatusCode);
        Assert.Equal("Running", (await Client.ReadAsync($"workflow-instances/{_instance}"))["status"]!.ToString());
    }

    [Fact]
    public async Task Of_several_those_that_may_go_are_deleted_and_it_is_said_how_many_stay()
    {
        var ended = await Client.RunAsync("uji");
        await Client.PostAsync($"cancel/workflow-instances/{ended}", content: null, Cancel);

        var answer = await Client.AskAsync(
            "bulk-actions/delete/workflow-instances/by-id", new JsonObject { ["ids"] = new JsonArray(_instance, ended, "tiada") });

        Assert.Equal(1, answer["deleted"]!.GetValue<int>());
        Assert.StartsWith("1 proses tidak dihapus", answer["errors"]![""]!.AsArray().Single()!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"workflow-instances/{ended}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task Where_only_runs_that_are_gone_are_named_nothing_is_deleted_and_nothing_refused()
    {
        var answer = await Client.AskAsync("bulk-actions/delete/workflow-instances/by-id", new JsonObject { ["ids"] = new JsonArray("tiada") });

        Assert.Equal(0, answer["deleted"]!.GetValue<int>());
        Assert.Empty(answer["errors"]![""]!.AsArray());
    }

    [Fact]
    public async Task One_that_was_cancelled_is_deleted_with_its_incident()
    {
        var drawing = Drawing.Of(
            "patah", "Patah",
            [
                Drawing.Activity("Mulai", "Elsa.Start", 0), Drawing.Activity("Gagal", "Elsa.Fault", 250, ("message", Drawing.Literal("Tidak jadi"))),
                Drawing.Activity("Tunggu", "Elsa.Event", 250, ("eventName", Drawing.Literal("lanjut"))),
            ],
            [("Mulai", "Gagal"), ("Mulai", "Tunggu")]);
        drawing["options"] = new JsonObject { ["incidentStrategyType"] = "Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa" };
        await Client.SaveAsync(drawing, publish: true);
        var instance = await Client.RunAsync("patah");
        await Client.PostAsync($"cancel/workflow-instances/{instance}", content: null, Cancel);
        Assert.Equal(1, (await Client.ReadAsync($"workflow-instances/{instance}"))["incidentCount"]!.GetValue<int>());

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync($"workflow-instances/{instance}", Cancel)).StatusCode);
    }

    [Fact]
    public async Task One_that_halted_over_an_incident_is_deleted_and_its_incident_is_closed_in_the_callers_name()
    {
        await Client.SaveAsync(
            Drawing.Of("patah", "Patah", [Drawing.Activity("Mulai", "Elsa.Start", 0), Drawing.Activity("Gagal", "Elsa.Fault", 250)], [("Mulai", "Gagal")]),
            publish: true);
        var instance = await Client.RunAsync("patah");
        Assert.Equal("Faulted", (await Client.ReadAsync($"workflow-instances/{instance}"))["subStatus"]!.ToString());

        Assert.Equal(HttpStatusCode.NoContent, (await Client.DeleteAsync($"workflow-instances/{instance}", Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Client.GetAsync($"workflow-instances/{instance}", Cancel)).StatusCode);
        Assert.Equal([(InterventionKind.Resolved, "Sari")], Server.Interventions);
    }

    [Fact]
    public async Task Running_ones_of_a_definition_are_cancelled_together()
    {
        await Client.AskAsync("bulk-actions/cancel/workflow-instances", new JsonObject { ["definitionId"] = "uji" });
        Assert.Equal("Finished", (await Client.ReadAsync($"workflow-instances/{_instance}"))["status"]!.ToString());
        Assert.Equal(HttpStatusCode.BadRequest, (await Client.SendAsync("bulk-actions/cancel/workflow-instances", new JsonObject())).StatusCode);
    }

    [Fact]
    public async Task A_running_instance_stays_on_its_version()
    {
        await Client.SaveAsync(Drawing.Waiting(name: "Lain"), publish: true);
        await Server.PublishEventAsync("lanjut");
        var instance = await Client.ReadAsync($"workflow-instances/{_instance}");
        Assert.Equal(1, instance["version"]!.GetValue<int>());
        Assert.Equal("Finished", instance["status"]!.ToString());
    }

    private static JsonNode Search(string status) => JsonNode.Parse($$"""
        {"page":0,"pageSize":10,"searchTerm":"","definitionId":null,"definitionIds":[],"correlationId":null,"version":null,
         "hasIncidents":null,"isSystem":false,"status":null,"statuses":["{{status}}"],"subStatus":null,"subStatuses":[],
         "orderBy":null,"orderDirection":"Descending","timestampFilters":[]}
        """)!;

    private async Task<int> CountAsync(string comparison, DateTimeOffset moment)
    {
        var filter = new JsonObject { ["column"] = "CreatedAt", ["operator"] = comparison, ["timestamp"] = moment };
        return (await Client.AskAsync("workflow-instances", new JsonObject { ["timestampFilters"] = new JsonArray(filter) }))["totalCount"]!.GetValue<int>();
    }
}

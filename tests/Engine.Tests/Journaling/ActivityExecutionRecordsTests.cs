using System.Text.Json.Nodes;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Journaling;

public sealed class ActivityExecutionRecordsTests
{
    [Fact]
    public async Task Records_and_counts_are_folded_from_the_journal()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Log("A"), Drawing.Task("T"), Drawing.Log("B")], "A>T", "T>B"));

        var waiting = ActivityExecutionRecords.Fold(await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token));
        var task = waiting.Single(x => x.ActivityId == "T");
        Assert.Equal((ActivityStatus.Running, true), (task.Status, task.HasBookmarks));
        Assert.Equal("task-T", task.ActivityState!["TaskName"]?.ToString());
        Assert.True(ActivityExecutionRecords.Count(waiting).Single(x => x.ActivityId == "T").IsBlocked);

        await bench.ResumeAsync("T", "hasil");
        var done = ActivityExecutionRecords.Fold(await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token));
        var finished = done.Single(x => x.ActivityId == "T");
        Assert.Equal((ActivityStatus.Completed, false), (finished.Status, finished.HasBookmarks));
        Assert.Equal("hasil", finished.Outputs!["Result"]?.ToString());
        Assert.Equal(done.Single(x => x.ActivityId == "Flowchart1").Id, finished.ParentId);
        Assert.True(ActivityExecutionId.TryParse(finished.Id, out var instance, out _) && instance == bench.InstanceId);
    }

    [Fact]
    public async Task A_fault_is_told_without_a_stack_trace()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of([Drawing.Node("F", "Elsa.Fault", ("message", Drawing.Literal("boom")))]));

        var record = ActivityExecutionRecords.Fold(await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token))
            .Single(x => x.ActivityId == "F");

        Assert.Equal((ActivityStatus.Faulted, "boom", "FaultException"), (record.Status, record.Exception!.Message, record.Exception.Type));
    }

    [Fact]
    public async Task What_broke_while_it_was_answered_and_ends_well_is_told_without_its_fault()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Node("W", "Elsa.While", ("condition", Drawing.Js("getLog() ? getX().more : true")), ("body", Drawing.Log("B")))]));
        Assert.Equal(ActivityStatus.Faulted, (await RecordAsync(bench, "W")).Status);

        await bench.RetryAsync((await bench.IncidentAsync()).Id, variables: new() { ["X"] = new JsonObject { ["more"] = false } });

        var after = await RecordAsync(bench, "W");
        Assert.Equal((ActivityStatus.Completed, null), (after.Status, after.Exception));
    }

    private static async Task<ActivityExecutionRecord> RecordAsync(Bench bench, string activityId) =>
        ActivityExecutionRecords.Fold(await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token)).Single(x => x.ActivityId == activityId);
}

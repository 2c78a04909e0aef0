using Lajur.Engine.Runtime;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Of_many_who_resume_one_bookmark_at_once_one_runs_it()
    {
        await StartAsync("run");
        var bookmark = await FindAsync(Harness, "run", "left");

        var results = await StoreHarness.AtOnceAsync(5, _ => Harness.RunAsync((runtime, ct) =>
            runtime.ResumeAsync(new ResumeBookmark { BookmarkId = bookmark.Id }, ct)));

        Assert.Single(results.OfType<StepResult.Ran>());
        Assert.Equal(4, results.OfType<StepResult.NotWaiting>().Count());
    }

    [Fact]
    public async Task Two_paths_of_one_run_resumed_at_once_both_go_on()
    {
        await StartAsync("run");
        string[] paths = ["left", "right"];

        var results = await StoreHarness.AtOnceAsync(2, i => ResumeAsync(Harness, "run", paths[i]));

        Assert.All(results, result => Assert.IsType<StepResult.Ran>(result));
        var left = await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync("run", ct));
        Assert.Equal(["timer"], left.Select(bookmark => bookmark.ActivityId));
    }

    [Fact]
    public async Task A_start_repeated_at_once_makes_one_run()
    {
        await Harness.PublishAsync(Sample.Drawing());

        var results = await StoreHarness.AtOnceAsync(5, _ => Harness.RunAsync((runtime, ct) =>
            runtime.StartAsync(new StartWorkflow { DefinitionId = "paths", OperationId = "form-1" }, ct)));

        var run = Assert.Single(results.OfType<StepResult.Ran>());
        Assert.All(results.OfType<StepResult.AlreadyDone>(), done => Assert.Equal(run.Instance.Id, done.InstanceId));
        Assert.Equal(5, 1 + results.OfType<StepResult.AlreadyDone>().Count());
        Assert.Equal(1, (await ListAsync(new Queries.InstanceQuery())).TotalCount);
    }

    [Fact]
    public async Task Due_runs_go_on_once_with_two_hosts_looking()
    {
        for (var i = 0; i < 6; i++)
        {
            await StartAsync($"run-{i}");
        }

        Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(0, await Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));
        Clock.Advance(TimeSpan.FromMinutes(1));

        var ran = await StoreHarness.AtOnceAsync(2, _ => Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));

        Assert.Equal(6, ran.Sum());
        Assert.Equal(0, await Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));
    }

    [Fact]
    public async Task A_due_run_that_cannot_go_on_does_not_hold_up_the_others()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance("broken"), ct);
            await step.Store.AddBookmarksAsync([Sample.Bookmark("lost", "broken", Clock.GetUtcNow())], ct);
        });
        await StartAsync("sound");
        Clock.Advance(TimeSpan.FromHours(1));

        await Assert.ThrowsAsync<AggregateException>(() => Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));

        var waiting = await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync("sound", ct));
        Assert.Equal(["left", "right"], waiting.Select(bookmark => bookmark.ActivityId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_child_run_within_the_step_of_its_parent_is_there_with_it_and_both_go_on()
    {
        await Harness.PublishAsync(Sample.Drawing());
        await Harness.PublishAsync(Sample.Parent("paths"));
        Assert.IsType<StepResult.Ran>(await Harness.RunAsync((runtime, ct) =>
            runtime.StartAsync(new StartWorkflow { DefinitionId = "parent", InstanceId = "parent-run" }, ct)));
        var children = await ListAsync(new Queries.InstanceQuery { ParentInstanceId = "parent-run" });

        var child = Assert.Single(children.Items).Id;
        await Harness.RunAsync((runtime, ct) => runtime.CancelAsync(new CancelWorkflow { InstanceId = child }, ct));
        Assert.Equal(1, await Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));

        var parent = await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("parent-run", ct));
        Assert.Equal(Running.WorkflowSubStatus.Finished, parent!.SubStatus);
    }

    /// <summary>A run that waits for left, for right, and for an hour to pass.</summary>
    protected async Task StartAsync(string instanceId)
    {
        await Harness.PublishAsync(Sample.Drawing());
        Assert.IsType<StepResult.Ran>(await Harness.RunAsync((runtime, ct) =>
            runtime.StartAsync(new StartWorkflow { DefinitionId = "paths", InstanceId = instanceId }, ct)));
    }

    protected static async Task<StepResult> ResumeAsync(StoreHarness host, string instanceId, string activityId)
    {
        var bookmark = await FindAsync(host, instanceId, activityId);
        return await host.RunAsync((runtime, ct) => runtime.ResumeAsync(new ResumeBookmark { BookmarkId = bookmark.Id }, ct));
    }

    protected static async Task<Bookmark> FindAsync(StoreHarness host, string instanceId, string activityId)
    {
        var waiting = await host.ReadAsync((store, ct) => store.ListBookmarksAsync(instanceId, ct));
        return waiting.Single(bookmark => bookmark.ActivityId == activityId);
    }
}

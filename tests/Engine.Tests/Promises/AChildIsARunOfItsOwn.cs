using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class AChildIsARunOfItsOwn
{
    [Fact]
    public async Task A_dispatched_child_starts_after_the_commit_and_its_end_resumes_the_parent_later_still()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T"), Child.Give("S", "Hasil", "getInput('Nama')")], ["T>S"]));
        await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: true), Drawing.Log("End")], "D>End"));
        Assert.Null(await ChildAsync(bench));

        await bench.PassAsync(TimeSpan.Zero);
        var child = (await ChildAsync(bench))!;
        Assert.Equal(WorkflowSubStatus.Suspended, child.SubStatus);
        await bench.ResumeAsync((await bench.Store.ListBookmarksAsync(child.Id, Bench.Token))[0]);

        Assert.Equal(WorkflowSubStatus.Suspended, (await bench.InstanceAsync()).SubStatus);
        await bench.PassAsync(TimeSpan.Zero);
        Assert.Equal("End;", await bench.LogAsync());
        Assert.Equal("bob", (await bench.InstanceAsync()).Variables["X"]?["Hasil"]?.ToString());
    }

    [Fact]
    public async Task A_child_that_faults_or_is_cancelled_resumes_its_parent_too()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T")], []));
        await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: true), Drawing.Log("End")], "D>End"));
        await bench.PassAsync(TimeSpan.Zero);

        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = (await ChildAsync(bench))!.Id }, Bench.Token);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal("End;", await bench.LogAsync());
    }

    [Fact]
    public async Task Without_waiting_the_parent_goes_on_at_once()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T")], []));

        var parent = await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: false)]));
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal(WorkflowSubStatus.Finished, parent.SubStatus);
        Assert.Equal(WorkflowSubStatus.Suspended, (await ChildAsync(bench))!.SubStatus);
    }

    [Fact]
    public async Task Cancelling_the_parent_cancels_its_children()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T")], []));
        await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: true)]));
        await bench.PassAsync(TimeSpan.Zero);

        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = bench.InstanceId }, Bench.Token);
        await bench.PassAsync(TimeSpan.Zero);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal(WorkflowSubStatus.Cancelled, (await ChildAsync(bench))!.SubStatus);
        Assert.Empty(await bench.Store.ListQueuedStimuliAsync(DateTimeOffset.MaxValue, 10, Bench.Token));
    }

    [Fact]
    public async Task A_child_whose_parent_was_cancelled_before_it_began_does_not_begin()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T")], []));
        await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: true)]));

        await bench.Runtime.CancelAsync(new CancelWorkflow { InstanceId = bench.InstanceId }, Bench.Token);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Null(await ChildAsync(bench));
        Assert.Empty(await bench.Store.ListQueuedStimuliAsync(DateTimeOffset.MaxValue, 10, Bench.Token));
    }

    [Fact]
    public async Task An_executed_child_that_waits_is_waited_for()
    {
        await using var bench = new Bench();
        await bench.PublishAsync(Child.Drawing([Drawing.Task("T"), Child.Give("S", "Hasil", "getInput('Nama')")], ["T>S"]));
        await bench.StartAsync(Drawing.Of(
            [Child.Run("E", "Elsa.ExecuteWorkflow", waits: true), Drawing.Set("N1", "X", Drawing.Js("getX().SubStatus + getX().Output.Hasil"))], "E>N1"));
        var child = (await ChildAsync(bench))!;

        await bench.ResumeAsync((await bench.Store.ListBookmarksAsync(child.Id, Bench.Token))[0]);
        await bench.PassAsync(TimeSpan.Zero);

        Assert.Equal("Finishedbob", (await bench.InstanceAsync()).Variables["X"]?.ToString());
    }

    [Fact]
    public async Task Workflows_that_run_one_another_without_end_fault()
    {
        await using var bench = new Bench(x => x.MaxChildDepth = 3);
        await bench.PublishAsync(Child.Drawing([Child.Run("E", "Elsa.ExecuteWorkflow", waits: true)], []));

        await bench.StartAsync(Drawing.Of([Child.Run("E", "Elsa.ExecuteWorkflow", waits: true)]));

        var all = await bench.Store.ListInstancesAsync(new InstanceQuery { HasIncidents = true }, Bench.Token);
        Assert.Equal(WorkflowSubStatus.Faulted, Assert.Single(all.Items).SubStatus);
        Assert.Equal(4, (await bench.Store.ListInstancesAsync(new InstanceQuery(), Bench.Token)).TotalCount);
    }

    [Fact]
    public async Task A_definition_that_is_not_published_faults_whoever_starts_it()
    {
        await using var bench = new Bench();
        await bench.Library.SaveDraftAsync(Child.Drawing([Drawing.Log("A")], []), Bench.Token);

        var parent = await bench.StartAsync(Drawing.Of([Child.Run("D", "Elsa.DispatchWorkflow", waits: true)]));

        Assert.Equal(WorkflowSubStatus.Faulted, parent.SubStatus);
        Assert.Contains(Child.Id, parent.State.Incidents[0].Message, StringComparison.Ordinal);
    }

    private static async Task<WorkflowInstanceSummary?> ChildAsync(Bench bench)
    {
        var found = await bench.Store.ListInstancesAsync(new InstanceQuery { DefinitionIds = [Child.Id] }, Bench.Token);
        return found.Items.SingleOrDefault();
    }
}

using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Tests;

public abstract partial class DatabaseStoreContract
{
    [Fact]
    public async Task What_is_queued_is_shared_by_hosts_that_look_at_once_and_none_gets_what_another_has()
    {
        await EnqueueAsync([.. Enumerable.Range(0, 20).Select(i => $"q{i:00}")]);
        await using var other = new StoreHarness(BuildServices());
        StoreHarness[] hosts = [Harness, other];

        var found = await StoreHarness.AtOnceAsync(4, i => hosts[i % 2].ReadAsync((store, ct) => store.ListQueuedStimuliAsync(Sample.Now, 5, ct)));

        var ids = found.SelectMany(stimuli => stimuli.Select(x => x.Id)).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(found, stimuli => Assert.Equal(stimuli.OrderBy(x => x.Id, StringComparer.Ordinal), stimuli));
        var rest = await Harness.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(Sample.Now, 50, ct));
        Assert.Equal(20, ids.Concat(rest.Select(x => x.Id)).Distinct().Count());
        Assert.Equal(20, ids.Count + rest.Count);
    }

    [Fact]
    public async Task What_a_host_took_from_the_queue_before_it_died_is_found_again_when_its_lease_ends()
    {
        await EnqueueAsync(["q"]);

        Assert.Single(await QueuedAsync(Sample.Now));
        Assert.Empty(await QueuedAsync(Sample.Now.AddSeconds(19)));
        Assert.Equal(0, Assert.Single(await QueuedAsync(Sample.Now.AddSeconds(20))).Tries);
    }

    [Fact]
    public async Task A_parent_whose_child_ended_is_told_once_although_the_host_that_was_about_to_tell_it_was_killed()
    {
        await Harness.PublishAsync(Sample.Drawing());
        await Harness.PublishAsync(Sample.Parent("paths"));
        await Harness.RunAsync((runtime, ct) => runtime.StartAsync(new StartWorkflow { DefinitionId = "parent", InstanceId = "parent-run" }, ct));
        var children = await ListAsync(new Queries.InstanceQuery { ParentInstanceId = "parent-run" });
        var child = Assert.Single(children.Items).Id;
        await Harness.RunAsync((runtime, ct) => runtime.CancelAsync(new CancelWorkflow { InstanceId = child }, ct));
        await using (var killed = new StoreHarness(BuildServices()))
        {
            Assert.Single(await killed.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(Clock.GetUtcNow(), 10, ct)));
        }

        Assert.Equal(0, await Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));
        Clock.Advance(TimeSpan.FromSeconds(20));
        var ran = await StoreHarness.AtOnceAsync(3, _ => Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));

        Assert.Equal(1, ran.Sum());
        var parent = await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("parent-run", ct));
        Assert.Equal(WorkflowSubStatus.Finished, parent!.SubStatus);
        Assert.Empty(await QueuedAsync(Clock.GetUtcNow().AddDays(1)));
    }

    private Task EnqueueAsync(IReadOnlyList<string> ids) => Harness.StepAsync((step, ct) => step.Store.EnqueueStimuliAsync(
        [.. ids.Select(id => new QueuedStimulus(id, QueuedStimulusKind.Event, [], Sample.Now))], ct));

    private Task<IReadOnlyList<QueuedStimulus>> QueuedAsync(DateTimeOffset now) =>
        Harness.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(now, 10, ct));
}

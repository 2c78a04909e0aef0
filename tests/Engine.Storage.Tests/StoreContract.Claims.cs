using Lajur.Engine.Running;

namespace Lajur.Engine.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_bookmark_is_claimed_once()
    {
        await AddRunAsync("answer");

        var first = await Harness.StepAsync((step, ct) => step.Store.ClaimBookmarkAsync("answer", ct));
        var second = await Harness.StepAsync((step, ct) => step.Store.ClaimBookmarkAsync("answer", ct));

        Assert.Equal(("run", "answer", true), (first!.Instance.Id, first.Bookmark.Id, first.IsWon));
        Assert.Null(second);
    }

    [Fact]
    public async Task A_bookmark_of_a_run_that_has_ended_is_neither_won_nor_burned()
    {
        await AddRunAsync("answer");
        await Harness.StepAsync(async (step, ct) =>
        {
            var run = (await step.Store.LockInstanceAsync("run", ct))!;
            (run.Status, run.SubStatus) = (WorkflowStatus.Finished, WorkflowSubStatus.Faulted);
            await step.Store.SaveInstanceAsync(run, ct);
        });

        var claim = await Harness.StepAsync((step, ct) => step.Store.ClaimBookmarkAsync("answer", ct));

        Assert.False(claim!.IsWon);
        Assert.NotNull(await Harness.ReadAsync((store, ct) => store.FindBookmarkAsync("answer", ct)));
    }

    [Fact]
    public async Task A_bookmark_that_stays_is_won_again_and_again()
    {
        await AddRunAsync();
        await Harness.StepAsync((step, ct) =>
            step.Store.AddBookmarksAsync([Sample.Bookmark("again") with { AutoBurn = false }], ct));

        for (var i = 0; i < 2; i++)
        {
            var claim = await Harness.StepAsync((step, ct) => step.Store.ClaimBookmarkAsync("again", ct));
            Assert.True(claim!.IsWon);
        }
    }

    [Fact]
    public async Task Of_many_who_claim_a_bookmark_at_once_one_wins()
    {
        await AddRunAsync("answer");

        var claims = await StoreHarness.AtOnceAsync(8, _ => Harness.StepAsync(
            async (step, ct) => await step.Store.ClaimBookmarkAsync("answer", ct) is { IsWon: true }));

        Assert.Equal(1, claims.Count(won => won));
    }

    [Fact]
    public async Task Steps_of_one_run_at_once_happen_one_after_the_other()
    {
        await AddRunAsync();

        await StoreHarness.AtOnceAsync(8, _ => Harness.StepAsync(async (step, ct) =>
        {
            var run = await step.Store.LockInstanceAsync("run", ct);
            await Task.Yield();
            run!.Version++;
            await step.Store.SaveInstanceAsync(run, ct);
            return run.Revision;
        }));

        var after = await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("run", ct));
        Assert.Equal(1 + 8, after!.Version);
        Assert.Equal(1 + 8, after.Revision);
    }

    [Fact]
    public async Task Two_bookmarks_of_one_run_resumed_at_once_both_happen()
    {
        await AddRunAsync("left", "right");
        string[] sides = ["left", "right"];

        var claims = await StoreHarness.AtOnceAsync(2, i => Harness.StepAsync(async (step, ct) =>
        {
            var claim = (await step.Store.ClaimBookmarkAsync(sides[i], ct))!;
            claim.Instance.Name += sides[i];
            await step.Store.SaveInstanceAsync(claim.Instance, ct);
            return claim.IsWon;
        }));

        Assert.Equal([true, true], claims);
        var after = await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("run", ct));
        Assert.Contains(after!.Name, new[] { "leftright", "rightleft" });
    }

    [Fact]
    public async Task An_operation_is_carried_out_once_however_many_repeat_it_at_once()
    {
        await AddRunAsync();

        var outcomes = await StoreHarness.AtOnceAsync(6, async i =>
        {
            try
            {
                return await Harness.StepAsync(async (step, ct) =>
                {
                    await step.Store.AddOperationAsync(new Operation("submit-1", "run", Sample.Now), ct);
                    await step.Store.AppendJournalAsync(Sample.Page(firstSequence: i + 1), ct);
                    return true;
                });
            }
            catch (DuplicateOperationException)
            {
                return false;
            }
        });

        Assert.Equal(1, outcomes.Count(done => done));
        Assert.Single(await Harness.ReadAsync((store, ct) => store.ListJournalAsync("run", ct)));
    }

    [Fact]
    public async Task A_due_bookmark_is_claimed_once_by_two_hosts_that_look_at_once()
    {
        var due = Enumerable.Range(0, 20).Select(i => Sample.Bookmark($"timer-{i}", dueAt: Sample.Now)).ToList();
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance(), ct);
            await step.Store.AddBookmarksAsync([.. due, Sample.Bookmark("later", dueAt: Sample.Now.AddHours(1))], ct);
        });

        var claimed = await StoreHarness.AtOnceAsync(2, async _ =>
        {
            var mine = new List<string>();
            foreach (var bookmark in await Harness.ReadAsync((store, ct) => store.ListDueBookmarksAsync(Sample.Now, 50, ct)))
            {
                if (await Harness.StepAsync((step, ct) => step.Store.ClaimBookmarkAsync(bookmark.Id, ct)) is { IsWon: true })
                {
                    mine.Add(bookmark.Id);
                }
            }

            return mine;
        });

        Assert.Equal(
            due.Select(b => b.Id).Order(StringComparer.Ordinal),
            claimed.SelectMany(ids => ids).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_queued_is_taken_once_and_in_order()
    {
        await Harness.StepAsync((step, ct) => step.Store.EnqueueStimuliAsync(
            [.. Enumerable.Range(0, 5).Select(i => new Waiting.QueuedStimulus($"q{9 - i}", "event", [], Sample.Now))], ct));

        var queued = await Harness.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(Sample.Now.AddYears(1), 3, ct));
        var taken = await StoreHarness.AtOnceAsync(4, _ =>
            Harness.StepAsync((step, ct) => step.Store.DequeueStimulusAsync("q9", ct)));

        Assert.Equal(["q9", "q8", "q7"], queued.Select(q => q.Id));
        Assert.Equal(1, taken.Count(won => won));
    }

    [Fact]
    public async Task What_is_postponed_comes_back_when_its_time_has_come_with_its_tries_counted()
    {
        await Harness.StepAsync((step, ct) => step.Store.EnqueueStimuliAsync([new Waiting.QueuedStimulus("q", "event", [], Sample.Now)], ct));
        var until = Sample.Now.AddMinutes(1);

        await Harness.StepAsync((step, ct) => step.Store.PostponeStimulusAsync("q", until, ct));

        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(until.AddSeconds(-1), 3, ct)));
        var queued = Assert.Single(await Harness.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(until, 3, ct)));
        Assert.Equal(("q", 1), (queued.Id, queued.Tries));
    }

    [Fact]
    public async Task A_call_to_the_outside_stands_apart_from_the_queue_and_is_leased_by_one_at_a_time()
    {
        await Harness.StepAsync((step, ct) => step.Store.EnqueueStimuliAsync(
            [new Waiting.QueuedStimulus("c", "call", [], Sample.Now), new Waiting.QueuedStimulus("q", "event", [], Sample.Now)], ct));
        var until = Sample.Now.AddMinutes(2);

        var leased = await StoreHarness.AtOnceAsync(4, _ =>
            Harness.StepAsync((step, ct) => step.Store.LeaseStimulusAsync("c", Sample.Now, until, ct)));

        Assert.Equal(1, leased.Count(won => won));
        Assert.Equal("q", Assert.Single(await Harness.ReadAsync((store, ct) => store.ListQueuedStimuliAsync(until, 5, ct))).Id);
        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListOutsideCallsAsync(until.AddSeconds(-1), 5, ct)));
        var call = Assert.Single(await Harness.ReadAsync((store, ct) => store.ListOutsideCallsAsync(until, 5, ct)));
        Assert.Equal(("c", 1), (call.Id, call.Tries));
    }

    [Fact]
    public async Task What_waits_for_any_of_several_stimuli_is_found_together()
    {
        var triggers = new[] { "one", "two", "three" }
            .Select(x => new Waiting.StartTrigger(x, "def", "def-v1", "Endpoint", "Elsa.HttpEndpoint", $"hash-{x}", null)).ToArray();
        await Harness.StepAsync((step, ct) => step.Store.ReplaceTriggersAsync("def", triggers, ct));

        var found = await Harness.ReadAsync((store, ct) => store.ListTriggersAsync("Elsa.HttpEndpoint", ["hash-one", "hash-three", "hash-none"], ct));

        Assert.Equal(["one", "three"], found.Select(x => x.Id).Order(StringComparer.Ordinal));
        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync("Elsa.HttpEndpoint", ["hash-one"], null, 5, ct)));
    }

    [Fact]
    public async Task Of_many_who_move_a_due_trigger_at_once_one_wins()
    {
        var trigger = new Waiting.StartTrigger("t", "def", "def-v1", "Timer", "Elsa.Timer", "hash", null) { DueAt = Sample.Now };
        await Harness.StepAsync((step, ct) => step.Store.ReplaceTriggersAsync("def", [trigger], ct));
        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListDueTriggersAsync(Sample.Now.AddSeconds(-1), 5, ct)));
        Assert.Equal("t", Assert.Single(await Harness.ReadAsync((store, ct) => store.ListDueTriggersAsync(Sample.Now, 5, ct))).Id);

        var moved = await StoreHarness.AtOnceAsync(4, _ =>
            Harness.StepAsync((step, ct) => step.Store.MoveTriggerAsync("t", Sample.Now, Sample.Now.AddHours(1), ct)));

        Assert.Equal(1, moved.Count(won => won));
        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListDueTriggersAsync(Sample.Now, 5, ct)));
    }

    [Fact]
    public async Task Of_many_who_start_the_only_run_of_a_definition_at_once_one_starts_it()
    {
        var drawing = Sample.Drawing();
        drawing.Json["options"] = new System.Text.Json.Nodes.JsonObject { ["activationStrategyType"] = "SingletonStrategy" };
        await Harness.PublishAsync(drawing);

        var results = await StoreHarness.AtOnceAsync(4, _ => Harness.RunAsync((runtime, ct) =>
            runtime.StartAsync(new Runtime.StartWorkflow { DefinitionId = "paths" }, ct)));

        Assert.Single(results.OfType<Runtime.StepResult.Ran>());
        Assert.Equal(3, results.OfType<Runtime.StepResult.AlreadyRunning>().Count());
    }

    [Fact]
    public async Task The_timers_of_a_name_move_and_what_has_no_due_moment_stays()
    {
        await AddRunAsync("answer");
        await Harness.StepAsync(async (step, ct) =>
        {
            var timer = (await step.Store.FindBookmarkAsync("answer", ct))! with { Id = "timer", Name = "Timer", DueAt = Clock.GetUtcNow() };
            await step.Store.AddBookmarksAsync([timer, timer with { Id = "untimed", DueAt = null }], ct);
            return true;
        });
        var later = Clock.GetUtcNow().AddHours(2);

        Assert.Equal(1, await Harness.StepAsync((step, ct) => step.Store.MoveTimersAsync("run", "Timer", later, ct)));

        var after = await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync("run", ct));
        Assert.Equal(later, after.Single(b => b.Id == "timer").DueAt);
        Assert.Null(after.Single(b => b.Id == "untimed").DueAt);
    }
}

using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Storage.Steps;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage.Tests;

/// <summary>What is promised beyond <see cref="StoreContract"/> by a store that outlives the process.</summary>
public abstract partial class DatabaseStoreContract(TestDatabase database) : StoreContract
{
    private readonly CommandCounter _commands = new();

    [Fact]
    public async Task Another_host_goes_on_where_one_that_died_stopped()
    {
        await StartAsync("run");
        await Harness.DisposeAsync();

        await using var next = new StoreHarness(BuildServices());
        foreach (var activity in new[] { "left", "right", "timer" })
        {
            Assert.IsType<StepResult.Ran>(await ResumeAsync(next, "run", activity));
        }

        var after = await next.ReadAsync((store, ct) => store.FindInstanceAsync("run", ct));
        Assert.Equal(WorkflowSubStatus.Finished, after!.SubStatus);
        var journal = await next.ReadAsync((store, ct) => store.ListJournalAsync("run", ct));
        Assert.Equal(4, journal.Count);
        var sequences = journal.SelectMany(page => page.Entries).Select(entry => entry.Sequence).ToList();
        Assert.Equal(Enumerable.Range(1, sequences.Count).Select(i => (long)i), sequences);
    }

    [Fact]
    public async Task A_resumed_step_costs_three_round_trips_beside_its_commit()
    {
        await StartAsync("warm");
        await ResumeAsync(Harness, "warm", "left");
        await StartAsync("run");
        var bookmark = await FindAsync(Harness, "run", "left");
        _commands.Reset();

        await Harness.RunAsync((runtime, ct) => runtime.ResumeAsync(
            new ResumeBookmark { BookmarkId = bookmark.Id, OperationId = "operation" }, ct));

        // Was the operation done? Lock the run that waits there, and claim. Write run, journal, operation and news.
        Assert.True(_commands.Count == 3, _commands.ToString());
    }

    [Fact]
    public async Task What_one_host_publishes_or_retracts_counts_on_the_other_at_once_and_runs_keep_their_version()
    {
        await using var other = new StoreHarness(BuildServices());
        await StartAsync("old");
        Assert.IsType<StepResult.Ran>(await ResumeAsync(other, "old", "left"));

        await other.PublishAsync(Sample.Drawing("Redrawn"));
        var started = await Harness.RunAsync((runtime, ct) => runtime.StartAsync(new StartWorkflow { DefinitionId = "paths" }, ct));
        var resumed = await ResumeAsync(Harness, "old", "right");
        await other.ChangeAsync((library, ct) => library.RetractAsync("paths", ct));
        var refused = await Harness.RunAsync((runtime, ct) => runtime.StartAsync(new StartWorkflow { DefinitionId = "paths" }, ct));

        Assert.Equal(2, Assert.IsType<StepResult.Ran>(started).Instance.Version);
        Assert.Equal(1, Assert.IsType<StepResult.Ran>(resumed).Instance.Version);
        Assert.IsType<StepResult.DefinitionNotFound>(refused);
    }

    [Fact]
    public async Task Of_hosts_that_publish_one_drawing_at_once_each_finds_what_the_one_before_left()
    {
        await using var other = new StoreHarness(BuildServices());
        StoreHarness[] hosts = [Harness, other];

        await StoreHarness.AtOnceAsync(6, async i =>
        {
            await hosts[i % 2].PublishAsync(Sample.Drawing($"Redrawn {i}"));
            return true;
        });

        var query = new DefinitionQuery { DefinitionIds = ["paths"] };
        var versions = (await Harness.ReadAsync((store, ct) => store.ListDefinitionsAsync(query, ct))).Items;
        Assert.Equal(Enumerable.Range(1, 6), versions.Select(version => version.Version).Order());
        Assert.Equal([6], versions.Where(version => version.IsPublished).Select(version => version.Version));
        Assert.Equal([6], versions.Where(version => version.IsLatest).Select(version => version.Version));
    }

    [Fact]
    public async Task A_due_bookmark_whose_host_died_is_found_again_when_its_lease_ends()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance(), ct);
            await step.Store.AddBookmarksAsync([Sample.Bookmark("timer", dueAt: Sample.Now)], ct);
        });

        Assert.Single(await DueAsync(Sample.Now));
        Assert.Empty(await DueAsync(Sample.Now.AddSeconds(19)));
        Assert.Single(await DueAsync(Sample.Now.AddSeconds(20)));
    }

    [Fact]
    public async Task All_that_is_due_is_run_round_by_round_past_those_that_fail()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.AddInstanceAsync(Sample.Instance("broken"), ct);
            await step.Store.AddBookmarksAsync(
                [.. Enumerable.Range(0, 3).Select(i => Sample.Bookmark($"lost-{i}", "broken", Clock.GetUtcNow()))], ct);
        });
        for (var i = 0; i < 5; i++)
        {
            await StartAsync($"run-{i}");
        }

        Clock.Advance(TimeSpan.FromHours(1));

        var failures = await Assert.ThrowsAsync<AggregateException>(() => Harness.RunAsync(async (runtime, ct) =>
        {
            await runtime.RunAllDueAsync(4, ct);
            return true;
        }));

        Assert.Equal(3, failures.InnerExceptions.Count);
        Assert.Equal(0, await Harness.RunAsync((runtime, ct) => runtime.RunDueAsync(50, ct)));
        for (var i = 0; i < 5; i++)
        {
            var waiting = await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync($"run-{i}", ct));
            Assert.Equal(["left", "right"], waiting.Select(bookmark => bookmark.ActivityId).Order(StringComparer.Ordinal));
        }
    }

    protected abstract void Count(IServiceCollection services, CommandCounter counter);

    protected override async Task<StoreHarness> CreateAsync()
    {
        await database.InitializeAsync();
        return new StoreHarness(BuildServices());
    }

    private ServiceProvider BuildServices()
    {
        var services = database.BuildServices(Clock, services =>
        {
            services.AddEngine();
            Count(services, _commands);
        });
        services.GetRequiredService<StepTraffic>().Sending = statements =>
            _commands.Add(string.Join(";\n", statements.Select(statement => statement.Text)));
        return services;
    }

    protected override async Task DeleteAsync() => await database.DisposeAsync();

    private Task<IReadOnlyList<Waiting.Bookmark>> DueAsync(DateTimeOffset now) =>
        Harness.ReadAsync((store, ct) => store.ListDueBookmarksAsync(now, 10, ct));
}

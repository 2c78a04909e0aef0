using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task A_run_is_read_as_it_was_written()
    {
        var written = Sample.Instance();
        written.State.WorkflowVariables["Nama"] = "Siti";
        written.State.ActivityOutputs["ask"] = new JsonObject { ["Answer"] = 42 };
        written.State.Executions.Add(new ActivityExecution { Number = 3, NodeId = "Workflow1", Status = ActivityStatus.Running });
        written.State.Incidents.Add(new Incident("ask", "Workflow1", "run:3", "Lajur.UserTask", "Tidak ada", null, Sample.Now));
        written.State.Executions[0].Variables["Ulang"] = new JsonArray(1, 2);
        await Harness.StepAsync((step, ct) => step.Store.AddInstanceAsync(written, ct));

        var read = await Harness.ReadAsync((store, ct) => store.FindInstanceAsync("run", ct));

        Assert.Equal(WorkflowInstanceSummary.Of(written), WorkflowInstanceSummary.Of(read!));
        Assert.Equal("Siti", read!.Variables["Nama"]!.ToString());
        Assert.Equal("42", read.State.ActivityOutputs["ask"]["Answer"]!.ToString());
        Assert.Equal("[1,2]", read.State.Executions.Single().Variables["Ulang"]!.ToJsonString());
        Assert.Equal(ActivityStatus.Running, read.State.Executions.Single().Status);
        Assert.Equal("Tidak ada", read.State.Incidents.Single().Message);
    }

    [Fact]
    public async Task A_bookmark_is_found_by_what_it_waits_for()
    {
        await AddRunAsync("answer", "other");
        var wanted = Sample.Bookmark("answer");

        var found = await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync(wanted.Name, wanted.Hash, null, ct));
        var elsewhere = await Harness.ReadAsync((store, ct) => store.ListBookmarksAsync(wanted.Name, wanted.Hash, "no-run", ct));

        var read = Assert.Single(found);
        Assert.Equal("answer", read.Payload!["EventName"]!.ToString());
        Assert.Equal(wanted with { Payload = null }, read with { Payload = null });
        Assert.Empty(elsewhere);
    }

    [Fact]
    public async Task The_journal_is_read_in_order_and_whole()
    {
        await AddRunAsync();
        await Harness.StepAsync((step, ct) => step.Store.AppendJournalAsync(Sample.Page(7), ct));
        await Harness.StepAsync((step, ct) => step.Store.AppendJournalAsync(Sample.Page(2), ct));

        var pages = await Harness.ReadAsync((store, ct) => store.ListJournalAsync("run", ct));

        Assert.Equal([2L, 7L], pages.Select(page => page.FirstSequence));
        var entry = pages[0].Entries.Single();
        Assert.Equal(Sample.Page(2).Entries[0] with { ActivityState = null }, entry with { ActivityState = null });
        Assert.Equal("petugas", entry.ActivityState!["Lane"]!.ToString());
    }

    [Fact]
    public async Task Definitions_are_found_by_version_and_keep_what_nobody_knows()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            await step.Store.SaveDefinitionAsync(Sample.Definition(1, isLatest: false, isPublished: true), ct);
            await step.Store.SaveDefinitionAsync(Sample.Definition(2), ct);
            await step.Store.SaveDefinitionAsync(Sample.Definition(2), ct);
        });

        var published = await Harness.ReadAsync((store, ct) => store.FindDefinitionAsync("informasi", VersionOptions.Published, ct));
        var latest = await Harness.ReadAsync((store, ct) => store.FindDefinitionAsync("informasi", VersionOptions.Latest, ct));
        var page = await Harness.ReadAsync((store, ct) => store.ListDefinitionsAsync(
            new DefinitionQuery { SearchTerm = "INFORMASI", Order = DefinitionOrder.Version, Descending = true, Take = 1 }, ct));

        Assert.Equal((1, 2), (published!.Version, latest!.Version));
        Assert.Equal("kept", latest.Root!["unknown"]!.ToString());
        Assert.Equal((2, 2), (page.Items.Single().Version, page.TotalCount));
    }

    [Fact]
    public async Task Triggers_are_replaced_as_a_whole()
    {
        StartTrigger Trigger(string id) => new(id, "informasi", "informasi-1", "start", "Elsa.Event", "hash", null);
        await Harness.StepAsync((step, ct) => step.Store.ReplaceTriggersAsync("informasi", [Trigger("a"), Trigger("b")], ct));
        await Harness.StepAsync((step, ct) => step.Store.ReplaceTriggersAsync("informasi", [Trigger("c")], ct));

        Assert.Equal([Trigger("c")], await Harness.ReadAsync((store, ct) => store.ListTriggersAsync("Elsa.Event", "hash", ct)));
    }

    [Fact]
    public async Task Runs_are_listed_narrowed_sorted_and_by_pages()
    {
        await Harness.StepAsync(async (step, ct) =>
        {
            for (var i = 0; i < 5; i++)
            {
                var run = Sample.Instance($"run-{i}");
                run.FinishedAt = i % 2 == 0 ? Sample.Now.AddHours(i) : null;
                run.UpdatedAt = Sample.Now.AddHours(-i);
                run.Name = $"Perkara {i}";
                await step.Store.AddInstanceAsync(run, ct);
            }
        });

        var late = await ListAsync(new InstanceQuery
        {
            TimestampFilters = [new TimestampFilter(TimestampColumn.FinishedAt, TimestampOperator.GreaterThan, Sample.Now.AddHours(1))],
            Order = InstanceOrder.Finished,
            Descending = false,
        });
        var second = await ListAsync(new InstanceQuery { Order = InstanceOrder.LastExecuted, Skip = 1, Take = 2 });
        var named = await ListAsync(new InstanceQuery { SearchTerm = "perkara 3", Statuses = [WorkflowStatus.Running] });

        Assert.Equal(["run-2", "run-4"], late.Items.Select(i => i.Id));
        Assert.Equal(["run-1", "run-2"], second.Items.Select(i => i.Id));
        Assert.Equal(5, second.TotalCount);
        Assert.Equal(["run-3"], named.Items.Select(i => i.Id));
    }

    [Theory]
    [InlineData(TimestampOperator.Is, "run-1 run-2")]
    [InlineData(TimestampOperator.IsNot, "run-0 run-3 run-4")]
    [InlineData(TimestampOperator.GreaterThan, "run-3")]
    [InlineData(TimestampOperator.GreaterThanOrEqual, "run-1 run-2 run-3")]
    [InlineData(TimestampOperator.LessThan, "run-0")]
    [InlineData(TimestampOperator.LessThanOrEqual, "run-0 run-1 run-2")]
    public async Task Runs_are_narrowed_by_a_whole_day(TimestampOperator comparison, string expected)
    {
        DateTimeOffset?[] finished = [Sample.Now.AddTicks(-10), Sample.Now, Sample.Now.AddHours(23), Sample.Now.AddDays(1), null];
        await Harness.StepAsync(async (step, ct) =>
        {
            foreach (var (i, moment) in finished.Index())
            {
                var run = Sample.Instance($"run-{i}");
                run.FinishedAt = moment;
                await step.Store.AddInstanceAsync(run, ct);
            }
        });

        var filter = new TimestampFilter(TimestampColumn.FinishedAt, comparison, Sample.Now) { Span = TimeSpan.FromDays(1) };
        var found = await ListAsync(new InstanceQuery { TimestampFilters = [filter] });

        Assert.Equal(expected.Split(' '), found.Items.Select(run => run.Id).Order(StringComparer.Ordinal));
        Assert.Equal(expected.Split(' '), finished.Index().Where(one => filter.Matches(one.Item)).Select(one => $"run-{one.Index}"));
    }

    [Fact]
    public async Task A_deleted_run_takes_its_bookmarks_and_journal_along()
    {
        await AddRunAsync("answer");
        await Harness.StepAsync((step, ct) => step.Store.AppendJournalAsync(Sample.Page(1), ct));

        Assert.Equal(1, await Harness.StepAsync((step, ct) => step.Store.DeleteInstancesAsync(["run", "no-run"], ct)));

        Assert.Null(await Harness.ReadAsync((store, ct) => store.FindBookmarkAsync("answer", ct)));
        Assert.Empty(await Harness.ReadAsync((store, ct) => store.ListJournalAsync("run", ct)));
    }

    protected Task<Page<WorkflowInstanceSummary>> ListAsync(InstanceQuery query) =>
        Harness.ReadAsync((store, ct) => store.ListInstancesAsync(query, ct));
}

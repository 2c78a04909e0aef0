using System.Text.Json;
using Lajur.Registry.Calendars;
using Lajur.Registry.History;
using Lajur.Registry.Opening;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Undoing;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Activities.Tests.Versions.MovedOffice;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Activities.Tests.Versions;

/// <summary>Taking a move back.</summary>
public sealed class UndoneMigrationTests
{
    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task An_untouched_case_stands_exactly_as_before_and_finishes_on_the_old_version(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        await run.ClaimAsync(number, Counter, "petugas");
        var before = await StandingAsync(run, number);
        var plan = await run.RedrawAsync(TwoSteps(("lane", Dafduk), ("duration", null), ("title", "Baru"), ("form", "sortir")));
        var batch = await run.MoveAsync(plan);
        Assert.True(batch.Cases[0].MayUndo);
        Assert.NotEqual(before, await StandingAsync(run, number));

        Assert.IsType<UndoResult.Done>(await run.UndoAsync(batch.Batch.Id, number));

        Assert.Equal(before, await StandingAsync(run, number));
        Assert.Equal(plan.SourceVersionId, (await run.CaseAsync(number)).DefinitionVersionId);
        var undone = (await run.BatchAsync(batch.Batch.Id)).Cases[0].Case;
        Assert.Equal((CaseMigrationState.Undone, "Salah pilih versi."), (undone.State, undone.UndoReason));
        Assert.Equal("Salah pilih versi.", (await run.EventsAsync(number)).Single(e => e.Kind == CaseEventKind.MigrationUndone).Detail.Message);
        await run.PassUntilAsync(At(23, 9));
        Assert.Equal(At(23, 9), (await run.OpenItemAsync(number, Counter)).LateAt);
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");
        Assert.Equal([Dafduk], await run.LanesAsync(number));
    }

    [Fact]
    public async Task Repeating_it_changes_nothing()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var batch = await run.MoveAsync(await run.RedrawAsync(TwoSteps(("title", "Baru"))));
        await run.UndoAsync(batch.Batch.Id, number);

        Assert.IsType<UndoResult.Done>(await run.UndoAsync(batch.Batch.Id, number));
        Assert.IsType<UndoResult.Refused>(await run.UndoAsync(batch.Batch.Id, number, operation: "another"));
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.MigrationUndone);
    }

    [Fact]
    public async Task A_case_whose_task_was_taken_since_says_so_and_stays()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var plan = await run.RedrawAsync(TwoSteps(("title", "Baru")));
        var batch = await run.MoveAsync(plan);
        await run.ClaimAsync(number, Counter, "petugas");

        var refused = Assert.IsType<UndoResult.Refused>(await run.UndoAsync(batch.Batch.Id, number));

        Assert.Contains("sudah diambil", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(refused.Reason, (await run.BatchAsync(batch.Batch.Id)).Cases[0].WhyNoUndo);
        Assert.Equal(plan.TargetVersionId, (await run.InstanceAsync(number)).DefinitionVersionId);
    }

    [Fact]
    public async Task A_case_that_went_on_says_so()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var batch = await run.MoveAsync(await run.RedrawAsync(TwoSteps(("title", "Baru"))));
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");

        var refused = Assert.IsType<UndoResult.Refused>(await run.UndoAsync(batch.Batch.Id, number));

        Assert.Contains("sudah berlanjut", refused.Reason, StringComparison.Ordinal);
        Assert.False((await run.BatchAsync(batch.Batch.Id)).Cases[0].MayUndo);
    }

    [Fact]
    public async Task Only_an_administrator_may_and_a_reason_is_asked()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var batch = await run.MoveAsync(await run.RedrawAsync(TwoSteps(("title", "Baru"))));

        Assert.IsType<UndoResult.NotAllowed>(await run.UndoAsync(batch.Batch.Id, number, by: "kepala"));
        Assert.IsType<UndoResult.Invalid>(await run.UndoAsync(batch.Batch.Id, number, reason: " "));
        Assert.IsType<UndoResult.NotFound>(await run.UndoAsync(Guid.Empty, number));
    }

    /// <summary>All that officers and timers see of a case, but for the revisions, which only grow.</summary>
    private static async Task<string> StandingAsync(OfficeRun run, string number)
    {
        var items = (await run.ItemsAsync(number)).OrderBy(i => i.Id).Select(i => new
        {
            i.Id,
            i.LaneKey,
            i.ActivityId,
            i.NodeId,
            i.Title,
            i.FormKey,
            i.FormVersion,
            i.Duration,
            i.DueAt,
            i.LateAt,
            i.State,
            i.ClaimedById,
            i.ClaimedAt,
        });
        var caseId = (await run.CaseAsync(number)).Id;
        var clocks = await run.ReadAsync(db => db.Set<Clock>().AsNoTracking().Where(c => c.CaseId == caseId).OrderBy(c => c.Id).ToListAsync());
        var instance = await run.InstanceAsync(number);
        var bookmarks = await run.AskAsync<Engine.Storage.IWorkflowStore, IReadOnlyList<Engine.Waiting.Bookmark>>(
            store => store.ListBookmarksAsync(instance.Id, CancellationToken.None));
        return JsonSerializer.Serialize(new
        {
            Items = items,
            Clocks = clocks.Select(c => new { c.Id, Budget = c.Budget.ToString(), c.StartedAt, c.Consumed, c.RunningSince, c.DueAt, c.FinishedAt }),
            Bookmarks = bookmarks.OrderBy(b => b.Id, StringComparer.Ordinal),
            Open = instance.State.Executions.Select(x => (x.NodeId, x.Number)).ToString(),
            instance.Version,
        });
    }
}

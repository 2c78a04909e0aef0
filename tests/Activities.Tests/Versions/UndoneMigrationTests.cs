using System.Text.Json;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.History;
using Lajur.Registry.Opening;
using Lajur.Registry.Versions.Batches;
using Lajur.Registry.Versions.Undoing;
using Lajur.Testing.Drawings;
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

    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task A_step_whose_old_time_ran_out_meanwhile_is_late_at_once_and_once(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var batch = await run.MoveAsync(await run.RedrawAsync(TwoSteps(("duration", "3 jam"))));
        await run.PassUntilAsync(At(23, 10));
        Assert.Null((await run.OpenItemAsync(number, Counter)).LateAt);

        Assert.IsType<UndoResult.Done>(await run.UndoAsync(batch.Batch.Id, number));
        await run.PassUntilAsync(At(23, 12));

        var item = await run.OpenItemAsync(number, Counter);
        Assert.Equal((At(23, 9), At(23, 10)), (item.DueAt, item.LateAt));
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Late);
    }

    [Fact]
    public async Task A_calendar_revised_meanwhile_counts_for_the_time_that_is_given_back()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var batch = await run.MoveAsync(await run.RedrawAsync(TwoSteps(("duration", "3 jam"))));
        await FreeAsync(run, new(2026, 11, 23));

        Assert.IsType<UndoResult.Done>(await run.UndoAsync(batch.Batch.Id, number));

        var due = (await run.OpenItemAsync(number, Counter)).DueAt;
        Assert.Equal(new DateOnly(2026, 11, 24), DateOnly.FromDateTime(due!.Value.ToOffset(TimeSpan.FromHours(7)).Date));
        await run.PassUntilAsync(At(23, 16));
        Assert.Null((await run.OpenItemAsync(number, Counter)).LateAt);
        await run.PassUntilAsync(At(25, 8));
        Assert.Equal(due, (await run.OpenItemAsync(number, Counter)).LateAt);
    }

    [Fact]
    public async Task A_day_that_was_freed_and_is_worked_after_all_brings_the_old_time_nearer()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps(("duration", "3 hari kerja")));
        await FreeAsync(run, new(2026, 11, 24));
        var number = (await run.SubmitAsync()).Number;
        var before = (await run.OpenItemAsync(number, Counter)).DueAt;
        var batch = await run.MoveAsync(await run.RedrawAsync(TwoSteps(("duration", null))));
        await FreeAsync(run, new(2026, 12, 24));

        Assert.IsType<UndoResult.Done>(await run.UndoAsync(batch.Batch.Id, number));

        var due = (await run.OpenItemAsync(number, Counter)).DueAt;
        Assert.True(due < before, $"{due} is not before {before}.");
        await run.PassUntilAsync(before!.Value);
        Assert.Equal(due, (await run.OpenItemAsync(number, Counter)).LateAt);
    }

    [Fact]
    public async Task A_clock_that_stands_still_and_is_looked_at_in_vain_does_not_count_as_going_on()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, Waiting());
        var receipt = await run.SubmitAsync();
        var number = receipt.Number;
        await run.PassUntilAsync(At(23, 8, 30));
        await run.CompleteAsync(number, Counter, "Kembalikan", "petugas");
        var batch = await run.MoveAsync(await run.RedrawAsync(Waiting(("duration", "3 jam"))));
        await run.PassUntilAsync(At(23, 14));

        Assert.IsType<UndoResult.Done>(await run.UndoAsync(batch.Batch.Id, number));

        Assert.Null((await run.OpenItemAsync(number, Dafduk)).DueAt);
        await run.CompleteFileAsync(receipt, ("keterangan", "Terlampir."));
        Assert.Equal(At(23, 14, 30), (await run.OpenItemAsync(number, Dafduk)).DueAt);
        await run.PassUntilAsync(At(23, 16));
        Assert.Equal(At(23, 14, 30), (await run.OpenItemAsync(number, Dafduk)).LateAt);
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

    /// <summary>A step of the section of an hour goes on beside one that returns the file to the applicant.</summary>
    private static Sketch Waiting(params (string Input, object? Value)[] section) => Sketch.OfCase()
        .Task("Periksa", ("outcomes", new[] { "Kembalikan" })).Task("Teliti", [("lane", Dafduk), ("duration", "1 jam"), .. section])
        .Step("Lengkapi", "Lajur.AskApplicant", ("message", "Lampirkan KTP."), ("form", "kelengkapan")).Close()
        .Arrow("Permohonan", "Periksa").Arrow("Permohonan", "Teliti").Arrow("Periksa", "Lengkapi", "Kembalikan")
        .Arrow("Lengkapi", "Tutup", "Dilengkapi").Arrow("Teliti", "Tutup", "Selesai");

    /// <summary>The list of free days is recorded anew, with this day alone, and applied.</summary>
    private static async Task FreeAsync(OfficeRun run, DateOnly day)
    {
        run.Clock.Advance(TimeSpan.FromSeconds(1));
        var command = new ReviseCalendar
        {
            Revision = new CalendarRevision.FreeDays(new()
            {
                Year = day.Year,
                Decree = $"Keputusan tentang {day:d}",
                IsDecreed = true,
                Days = [new(day, "Hari pemilihan")],
            }),
            OfficerId = await run.IdAsync("admin"),
            OperationId = $"{day:O}",
        };
        Assert.IsType<ReviseCalendarResult.Recorded>(
            await run.AskAsync<ReviseCalendarHandler, ReviseCalendarResult>(handler => handler.HandleAsync(command, CancellationToken.None)));
        await run.AskAsync<CalendarRevisions, int>(revisions => revisions.ApplyAsync());
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

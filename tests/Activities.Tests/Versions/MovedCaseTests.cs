using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Opening;
using Lajur.Registry.Versions.Batches;
using Lajur.Testing.Drawings;
using Microsoft.EntityFrameworkCore;
using static Lajur.Activities.Tests.Versions.MovedOffice;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Activities.Tests.Versions;

/// <summary>What a move to another version does to one case.</summary>
public sealed class MovedCaseTests
{
    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task Whoever_holds_the_step_keeps_it_with_the_new_words_and_finishes_the_case(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        var held = await run.ClaimAsync(number, Counter, "petugas");
        var plan = await run.RedrawAsync(TwoSteps(("title", "Memeriksa ulang"), ("stepNumber", "1.a"), ("form", "sortir")));

        var batch = await run.MoveAsync(plan);

        Assert.Equal(1, batch.Counts[CaseMigrationState.Migrated]);
        var item = await run.OpenItemAsync(number, Counter);
        Assert.Equal((held.Id, WorkItemState.Claimed, held.ClaimedById), (item.Id, item.State, item.ClaimedById));
        Assert.Equal(("Memeriksa ulang", "1.a", "sortir", 1), (item.Title, item.StepNumber, item.FormKey, item.FormVersion));
        Assert.Equal(plan.TargetVersionId, (await run.CaseAsync(number)).DefinitionVersionId);
        await run.CompleteAsync(number, Counter, "Selesai", "petugas", ("bidang", "keduanya"));
        await run.CompleteAsync(number, Dafduk, "Selesai", "dafduk");
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(number)).Status);
    }

    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task A_step_that_another_lane_does_now_goes_to_its_inbox_and_the_history_says_so(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        await run.ClaimAsync(number, Counter, "petugas");

        await run.MoveAsync(await run.RedrawAsync(TwoSteps(("lane", Dafduk))));

        var item = Assert.Single(await run.OpenItemsAsync(number));
        Assert.Equal((Dafduk, WorkItemState.Available, (Guid?)null), (item.LaneKey, item.State, item.ClaimedById));
        var told = (await run.EventsAsync(number)).OrderBy(e => e.Id).ToList();
        var moved = told.Single(e => e.Kind == CaseEventKind.Migrated);
        Assert.Equal((1 + moved.Detail.FromVersion, Reason), (moved.Detail.ToVersion, moved.Detail.Message));
        Assert.Equal(await run.IdAsync("admin"), moved.ActorId);
        Assert.Equal(Counter, told.Single(e => e.Kind == CaseEventKind.HandedOver).Detail.FromLane);
        var feed = await run.ReadAsync(db => db.FeedItems.AsNoTracking().OrderByDescending(f => f.Id).Take(10).ToListAsync());
        Assert.Contains(feed, f => f is { Kind: "work-item-cancelled", Lane: Counter });
        Assert.Contains(feed, f => f is { Kind: "work-item-opened", Lane: Dafduk });
        Assert.Contains(feed, f => f.Kind == "WorkflowInstanceUpdated");
        await run.CompleteAsync(number, Dafduk, "Selesai", "dafduk");
        Assert.Equal("Jawab", (await run.OpenItemAsync(number, Dafduk)).ActivityId);
    }

    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task The_step_clock_takes_the_new_norm_from_the_steps_beginning_and_its_timer_fires_once(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        Assert.Equal(At(23, 9), (await run.OpenItemAsync(number, Counter)).DueAt);
        var promise = (await run.CaseClockAsync(number)).DueAt;
        await run.PassUntilAsync(At(23, 8, 30));

        await run.MoveAsync(await run.RedrawAsync(TwoSteps(("duration", "2 jam"))));

        Assert.Equal(At(23, 10), (await run.OpenItemAsync(number, Counter)).DueAt);
        Assert.Equal(promise, (await run.CaseClockAsync(number)).DueAt);
        await run.PassUntilAsync(At(23, 9, 59));
        Assert.Null((await run.OpenItemAsync(number, Counter)).LateAt);
        await run.PassUntilAsync(At(23, 15));
        Assert.Equal(At(23, 10), (await run.OpenItemAsync(number, Counter)).LateAt);
        Assert.Single(await run.EventsAsync(number), e => e.Kind == CaseEventKind.Late);
    }

    [Fact]
    public async Task A_norm_that_the_new_drawing_takes_away_leaves_the_promise_of_the_case_and_one_that_it_adds_counts_from_the_beginning()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;

        await run.MoveAsync(await run.RedrawAsync(TwoSteps(("duration", null))));
        Assert.Equal((await run.CaseClockAsync(number)).DueAt, (await run.OpenItemAsync(number, Counter)).DueAt);
        Assert.Empty(await run.ReadAsync(db => db.Set<Clock>().Where(c => c.WorkItemId != null).ToListAsync()));
        await run.PassUntilAsync(At(23, 11));
        Assert.Null((await run.OpenItemAsync(number, Counter)).LateAt);

        await run.MoveAsync(await run.RedrawAsync(TwoSteps(("duration", "2 jam"))));
        Assert.Equal(At(23, 10), (await run.OpenItemAsync(number, Counter)).DueAt);
        await run.PassAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull((await run.OpenItemAsync(number, Counter)).LateAt);
    }

    [Fact]
    public async Task A_step_that_was_late_is_not_followed_as_late_again()
    {
        Sketch Drawn(string norm) => Sketch.OfCase().Task("Periksa", ("duration", norm)).Task("Ingatkan", ("lane", Dafduk)).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Ingatkan", "Terlambat").Arrow("Periksa", "Tutup", "Selesai").Arrow("Ingatkan", "Tutup", "Selesai");
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, Drawn("15 menit"));
        var number = (await run.SubmitAsync()).Number;
        await run.PassUntilAsync(At(23, 9));
        Assert.Equal([Dafduk, Counter], await run.LanesAsync(number));

        await run.MoveAsync(await run.RedrawAsync(Drawn("3 jam")));
        Assert.Null((await run.OpenItemAsync(number, Counter)).LateAt);
        await run.PassUntilAsync(At(23, 15));

        Assert.Equal(2, (await run.OpenItemsAsync(number)).Count);
    }

    [Fact]
    public async Task What_was_done_counts_for_the_step_that_took_its_place()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        await run.CompleteAsync(number, Counter, "Selesai", "petugas");
        var redrawn = Sketch.OfCase().Task("Pilah").Task("Jawab", ("lane", Dafduk), ("notSameAs", new[] { "Pilah" })).Close()
            .Arrow("Permohonan", "Pilah").Arrow("Pilah", "Jawab", "Selesai").Arrow("Jawab", "Tutup", "Selesai");

        await run.MoveAsync(await run.RedrawAsync(redrawn, ("Periksa", "Pilah")));

        Assert.Equal("Pilah", (await run.ItemsAsync(number)).Single(i => i.CompletedAt is not null).ActivityId);
        Assert.True((await run.OpenItemAsync(number, Dafduk)).Excludes(await run.IdAsync("petugas")));
    }

    [Fact]
    public async Task A_case_that_waits_for_its_applicant_moves_too_and_goes_on_when_the_file_is_completed()
    {
        Sketch Drawn(string lane) => Sketch.OfCase().Task("Periksa", ("outcomes", new[] { "Kembalikan" }))
            .Step("Lengkapi", "Lajur.AskApplicant", ("message", "Lampirkan KTP."), ("form", "kelengkapan")).Task("Jawab", ("lane", lane)).Close()
            .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Lengkapi", "Kembalikan").Arrow("Lengkapi", "Jawab", "Dilengkapi")
            .Arrow("Jawab", "Tutup", "Selesai");
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, Drawn(Counter));
        var receipt = await run.SubmitAsync();
        await run.CompleteAsync(receipt.Number, Counter, "Kembalikan", "petugas");

        await run.MoveAsync(await run.RedrawAsync(Drawn(Dafduk)));
        Assert.IsType<Registry.Tracking.CompleteFileResult.Completed>(await run.CompleteFileAsync(receipt, ("keterangan", "Terlampir.")));

        Assert.Equal([Dafduk], await run.LanesAsync(receipt.Number));
    }
}

using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Opening;
using Lajur.Registry.Versions;
using Lajur.Registry.Versions.Batches;
using Lajur.Testing.Drawings;
using Microsoft.EntityFrameworkCore;
using static Lajur.Activities.Tests.Versions.MovedOffice;

namespace Lajur.Activities.Tests.Versions;

/// <summary>Moving many cases: each wholly or not at all, whatever happens to the program.</summary>
public sealed class MigrationBatchTests
{
    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task Each_case_is_moved_or_refused_with_its_reason(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        var (stays, goes) = ((await run.SubmitAsync()).Number, (await run.SubmitAsync()).Number);
        await run.CompleteAsync(goes, Counter, "Selesai", "petugas");
        var redrawn = Sketch.OfCase().Task("Lain").Task("Jawab", ("lane", Dafduk)).Close()
            .Arrow("Permohonan", "Lain").Arrow("Lain", "Jawab", "Selesai").Arrow("Jawab", "Tutup", "Selesai");
        var plan = await run.RedrawAsync(redrawn);

        var seen = await run.AskAsync<RunningCases, IReadOnlyList<CheckedCase>>(
            cases => cases.CheckAsync(plan, run.Office.Id, CancellationToken.None));
        var batch = await run.MoveAsync(plan);

        Assert.Equal([(stays, false), (goes, true)], seen.Select(x => (x.Number, x.CanMove)));
        Assert.Equal(["1. Periksa"], seen[0].Standing);
        var refused = batch.Cases.Single(x => x.Case.Number == stays).Case;
        Assert.Equal(CaseMigrationState.Refused, refused.State);
        Assert.Equal(seen[0].Refusals, refused.Remarks);
        Assert.Contains("belum punya pasangan", Assert.Single(refused.Remarks), StringComparison.Ordinal);
        Assert.Equal(CaseMigrationState.Migrated, batch.Cases.Single(x => x.Case.Number == goes).Case.State);
        Assert.NotNull(batch.Batch.FinishedAt);
        Assert.Equal(plan.SourceVersionId, (await run.CaseAsync(stays)).DefinitionVersionId);
        await run.CompleteAsync(stays, Counter, "Selesai", "petugas");
    }

    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task A_batch_cut_off_in_the_middle_is_taken_up_where_it_was(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        for (var i = 0; i < 3; i++)
        {
            await run.SubmitAsync();
        }

        var plan = await run.RedrawAsync(TwoSteps(("lane", Dafduk)));
        var id = Assert.IsType<StartMigrationResult.Started>(await run.TryStartAsync(plan)).BatchId;
        using var cut = new CancellationTokenSource();
        var written = 0;
        run.Interventions.Written = () =>
        {
            if (++written == 2)
            {
                cut.Cancel();
            }
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => run.AskAsync<MigrationPump, int>(pump => pump.RunOnceAsync(cut.Token)));
        var half = await run.BatchAsync(id);
        Assert.Equal((1, 2), (half.Done, written));
        Assert.Null(half.Batch.FinishedAt);

        run.Interventions.Written = null;
        await run.RestartAsync();
        await run.PumpAsync();

        var whole = await run.BatchAsync(id);
        Assert.Equal(3, whole.Counts[CaseMigrationState.Migrated]);
        foreach (var one in whole.Cases)
        {
            Assert.Single(await run.EventsAsync(one.Case.Number), e => e.Kind == CaseEventKind.Migrated);
            Assert.Equal([Dafduk], await run.LanesAsync(one.Case.Number));
        }
    }

    [Theory]
    [MemberData(nameof(Both), MemberType = typeof(MovedOffice))]
    public async Task Two_hosts_at_once_move_each_case_once(DatabaseProvider provider)
    {
        await using var run = await OpenAsync(provider, TwoSteps());
        for (var i = 0; i < 4; i++)
        {
            await run.SubmitAsync();
        }

        var plan = await run.RedrawAsync(TwoSteps(("title", "Baru")));
        var id = Assert.IsType<StartMigrationResult.Started>(await run.TryStartAsync(plan)).BatchId;

        await Task.WhenAll(run.PumpAsync(), run.PumpAsync());

        var batch = await run.BatchAsync(id);
        Assert.Equal(4, batch.Counts[CaseMigrationState.Migrated]);
        var told = await run.ReadAsync(db => db.Set<CaseEvent>().CountAsync(e => e.Kind == CaseEventKind.Migrated));
        Assert.Equal(4, told);
    }

    [Fact]
    public async Task A_case_that_went_on_meanwhile_is_looked_at_again()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var (still, fits, ends) = ((await run.SubmitAsync()).Number, (await run.SubmitAsync()).Number, (await run.SubmitAsync()).Number);
        var plan = await run.RedrawAsync(TwoSteps(("title", "Baru")));
        var id = Assert.IsType<StartMigrationResult.Started>(await run.TryStartAsync(plan)).BatchId;
        await run.CompleteAsync(fits, Counter, "Selesai", "petugas");
        await run.CompleteAsync(ends, Counter, "Selesai", "petugas");
        await run.CompleteAsync(ends, Dafduk, "Selesai", "dafduk");

        await run.PumpAsync();

        var cases = (await run.BatchAsync(id)).Cases.ToDictionary(x => x.Case.Number, x => x.Case, StringComparer.Ordinal);
        Assert.Equal((CaseMigrationState.Migrated, 0), (cases[still].State, cases[still].Remarks.Count));
        Assert.Equal(CaseMigrationState.Migrated, cases[fits].State);
        Assert.Contains("diperiksa ulang", cases[fits].Remarks[0], StringComparison.Ordinal);
        Assert.Equal(CaseMigrationState.Skipped, cases[ends].State);
        Assert.Equal("Sudah selesai.", cases[ends].Remarks[^1]);
    }

    [Fact]
    public async Task Repeating_the_start_gives_the_same_batch()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        await run.SubmitAsync();
        var plan = await run.RedrawAsync(TwoSteps(("title", "Baru")));

        Assert.Equal(await run.TryStartAsync(plan), await run.TryStartAsync(plan));
        Assert.Single(await run.ReadAsync(db => db.Set<MigrationBatch>().ToListAsync()));
    }

    [Fact]
    public async Task Only_an_administrator_of_the_office_starts_one_and_says_why()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        await run.SubmitAsync();
        var plan = await run.RedrawAsync(TwoSteps(("title", "Baru")));

        Assert.IsType<StartMigrationResult.NotAllowed>(await run.TryStartAsync(plan, by: "kepala"));
        Assert.IsType<StartMigrationResult.NotAllowed>(await run.TryStartAsync(plan, by: "petugas"));
        var invalid = Assert.IsType<StartMigrationResult.Invalid>(await run.TryStartAsync(plan, reason: "  "));
        Assert.Contains("Tuliskan alasan", Assert.Single(invalid.Errors), StringComparison.Ordinal);
        Assert.IsType<StartMigrationResult.Invalid>(await run.TryStartAsync(plan with { Instructions = [new("x", "y")] }));
        Assert.Empty(await run.ReadAsync(db => db.Set<MigrationBatch>().ToListAsync()));
    }

    [Fact]
    public async Task A_preview_tells_what_would_be_and_changes_nothing()
    {
        await using var run = await OpenAsync(DatabaseProvider.Sqlite, TwoSteps());
        var number = (await run.SubmitAsync()).Number;
        await run.ClaimAsync(number, Counter, "petugas");
        var plan = await run.RedrawAsync(TwoSteps(("lane", Dafduk), ("duration", "2 jam"), ("form", "sortir")));
        var (item, events) = (await run.OpenItemAsync(number, Counter), (await run.EventsAsync(number)).Count);

        var preview = await run.PreviewAsync(plan, number);

        var step = Assert.Single(preview.Steps);
        Assert.Equal((Counter, Dafduk), (step.Before.Lane.Key, step.After!.Lane.Key));
        Assert.Equal(TimeSpan.FromHours(1), step.After.DueAt - step.Before.DueAt);
        Assert.Equal(((string?)null, "sortir"), (step.Before.Form, step.After.Form));
        Assert.NotNull(step.Holder);
        Assert.False(step.HolderKeeps);
        Assert.Equal(2, preview.Sentences.Count);
        Assert.NotNull(preview.CaseDueAt);
        var after = await run.OpenItemAsync(number, Counter);
        Assert.Equal((item.Revision, item.DueAt, item.ClaimedById), (after.Revision, after.DueAt, after.ClaimedById));
        Assert.Equal(events, (await run.EventsAsync(number)).Count);
        Assert.Equal(plan.SourceVersionId, (await run.InstanceAsync(number)).DefinitionVersionId);
        Assert.Equal(CaseStatus.Running, (await run.CaseAsync(number)).Status);
    }
}

using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Offices;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Cases;

/// <summary>A run may break when nobody is there: by a timer.</summary>
public sealed class BrokenRunTests
{
    private const string Counter = "petugas-layanan";

    [Fact]
    public async Task A_run_that_breaks_by_a_timer_holds_its_case_and_offers_its_steps_no_longer()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), BreakingWhenLate());
        var receipt = await run.SubmitAsync();

        await run.PassAsync(TimeSpan.FromDays(1));

        Assert.Equal(WorkflowSubStatus.Faulted, (await run.InstanceAsync(receipt.Number)).SubStatus);
        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(WorkItemState.Cancelled, Assert.Single(await run.ItemsAsync(receipt.Number)).State);
        Assert.Single(await run.EventsAsync(receipt.Number), e => e.Kind == CaseEventKind.Faulted);
        var tracked = await run.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret));
        Assert.Equal(
            "Permohonan Anda tertahan karena gangguan pada sistem. Petugas sudah diberi tahu.", tracked!.StateSentence);
    }

    [Fact]
    public async Task A_run_that_breaks_while_the_applicant_is_asked_asks_no_longer()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), BreakingWhenGivenUp());
        var receipt = await run.SubmitAsync();

        await run.PassAsync(TimeSpan.FromDays(7));

        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(CompletionRequestState.Expired, Assert.Single(await run.RequestsAsync(receipt.Number)).State);
        Assert.False((await run.CaseClockAsync(receipt.Number)).IsStopped);
    }

    [Fact]
    public async Task A_run_that_an_administrator_cancels_holds_its_case_too()
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), BreakingWhenLate());
        var receipt = await run.SubmitAsync();
        var instance = (await run.CaseAsync(receipt.Number)).InstanceId;

        await run.AskAsync<Engine.Runtime.WorkflowRuntime, Engine.Runtime.StepResult>(
            runtime => runtime.CancelAsync(new() { InstanceId = instance }, CancellationToken.None));

        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
    }

    [Theory]
    [InlineData("admin", 1)]
    [InlineData("kepala", 1)]
    [InlineData("petugas", 0)]
    public async Task Whoever_leads_or_draws_sees_which_cases_are_held(string officer, int held)
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase(), BreakingWhenLate());
        var receipt = await run.SubmitAsync();
        await run.PassAsync(TimeSpan.FromDays(1));

        var page = await PageAsync(run, officer);

        Assert.Equal(Enumerable.Repeat(receipt.Number, held), page.Held.Select(matter => matter.Number));
    }

    private static async Task<InboxPage> PageAsync(OfficeRun run, string userName)
    {
        var officer = await run.ReadAsync(db => db.Set<Officer>().SingleAsync(o => o.UserName == userName));
        return await run.AskAsync<InboxQuery, InboxPage>(inbox => inbox.ForAsync(officer.Id, InboxView.Mine));
    }

    private static WorkflowDefinition BreakingWhenLate() => Sketch.OfCase()
        .Task("Periksa", ("duration", "15 menit")).Step("Rusak", "Elsa.Fault", ("message", "Rusak.")).Close()
        .Arrow("Permohonan", "Periksa").Arrow("Periksa", "Rusak", "Terlambat").Arrow("Periksa", "Tutup", "Selesai")
        .ToDefinition();

    private static WorkflowDefinition BreakingWhenGivenUp() => Sketch.OfCase()
        .Step("Minta", "Lajur.AskApplicant", ("message", "Lampirkan foto KK."), ("giveUpAfter", "10 hari kerja"))
        .Step("Tunggu", "Elsa.Delay", ("timeSpan", "00:30:00")).Step("Rusak", "Elsa.Fault", ("message", "Rusak.")).Close()
        .Arrow("Permohonan", "Minta").Arrow("Permohonan", "Tunggu").Arrow("Tunggu", "Rusak")
        .Arrow("Minta", "Tutup", "Dilengkapi").Arrow("Minta", "Tutup", "Tidak dilengkapi").ToDefinition();
}

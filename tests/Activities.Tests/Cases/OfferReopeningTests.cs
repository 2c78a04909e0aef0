using Lajur.Engine.Running;
using Lajur.Registry.Cases;
using Lajur.Registry.Intake;
using Lajur.Registry.Reopening;
using Lajur.Testing.Databases;
using Lajur.Testing.Drawings;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Activities.Tests.Cases;

public sealed class OfferReopeningTests
{
    private const string Counter = "petugas-layanan";
    private const string Reason = "Pertanyaan kedua belum dijawab.";

    [Fact]
    public async Task The_case_is_closed_with_its_clock_while_the_run_waits()
    {
        await using var run = await OpenAsync();

        var number = (await run.SubmitAsync()).Number;

        var closed = await run.CaseAsync(number);
        Assert.Equal((CaseStatus.Closed, "Dijawab"), (closed.Status, closed.Result));
        Assert.NotNull((await run.CaseClockAsync(number)).FinishedAt);
        Assert.Equal(WorkflowStatus.Running, (await run.InstanceAsync(number)).Status);
        Assert.Equal(ReopeningState.Open, (await OfferAsync(run)).State);
    }

    [Fact]
    public async Task Opened_again_in_time_the_reason_goes_on_and_the_end_of_the_time_changes_nothing()
    {
        await using var run = await OpenAsync();
        var receipt = await run.SubmitAsync();

        Assert.IsType<ReopenCaseResult.Reopened>(await ReopenAsync(run, receipt, "satu"));
        Assert.IsType<ReopenCaseResult.Reopened>(await ReopenAsync(run, receipt, "satu"));
        Assert.IsType<ReopenCaseResult.NotOffered>(await ReopenAsync(run, receipt, "dua"));
        await run.PassAsync(TimeSpan.FromDays(10));

        Assert.Equal($"Alasan: {Reason}", (await run.OpenItemAsync(receipt.Number, Counter)).Instructions);
        var reopened = await run.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Running, null), (reopened.Status, reopened.Result));
        Assert.Equal(ReopeningState.Taken, (await OfferAsync(run)).State);
    }

    [Fact]
    public async Task After_the_time_the_other_port_is_followed_and_nothing_is_offered_any_more()
    {
        await using var run = await OpenAsync();
        var receipt = await run.SubmitAsync();

        await run.PassAsync(TimeSpan.FromDays(10));

        Assert.Equal(WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
        Assert.Equal(ReopeningState.Expired, (await OfferAsync(run)).State);
        Assert.IsType<ReopenCaseResult.NotOffered>(await ReopenAsync(run, receipt, "terlambat"));
        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
    }

    [Fact]
    public async Task Without_the_code_or_a_reason_it_stays_closed()
    {
        await using var run = await OpenAsync();
        var receipt = await run.SubmitAsync();

        Assert.IsType<ReopenCaseResult.NotFound>(await ReopenAsync(run, receipt with { Secret = "AAAA-AAAA-AAAA-AAAA" }, "kode"));
        Assert.IsType<ReopenCaseResult.Invalid>(await ReopenAsync(run, receipt, "alasan", reason: "Belum."));

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(ReopeningState.Open, (await OfferAsync(run)).State);
    }

    [Fact]
    public async Task A_time_that_is_no_business_time_is_an_incident_that_says_how_to_write_it()
    {
        await using var run = await OpenAsync("js:'sebentar'");

        var number = (await run.SubmitAsync()).Number;

        Assert.Equal(CaseStatus.Faulted, (await run.CaseAsync(number)).Status);
        Assert.Contains("14 hari kerja", (await run.InstanceAsync(number)).State.Incidents[0].ToString(), StringComparison.Ordinal);
    }

    private static Task<ReopeningOffer> OfferAsync(OfficeRun run) =>
        run.ReadAsync(db => db.Set<ReopeningOffer>().AsNoTracking().SingleAsync());

    private static Task<ReopenCaseResult> ReopenAsync(OfficeRun run, CaseReceipt receipt, string operation, string reason = Reason) =>
        run.AskAsync<ReopenCaseHandler, ReopenCaseResult>(reopen => reopen.HandleAsync(
            new() { Number = receipt.Number, Secret = receipt.Secret, Reason = reason, OperationId = operation }));

    private static Task<OfficeRun> OpenAsync(string within = "2 hari kerja") => OfficeRun.OpenAsync(
        new SqliteDatabase(),
        Sketch.OfCase().Variable("Keberatan")
            .Step("Dijawab", "Lajur.OfferReopening", ("result", "Dijawab"), ("within", within), ("> reason", "Keberatan"))
            .Task("Periksa", ("instructions", "js:'Alasan: ' + getKeberatan()")).Close()
            .Arrow("Permohonan", "Dijawab").Arrow("Dijawab", "Periksa", "Dibuka kembali")
            .Arrow("Dijawab", "Tutup", "Tidak dibuka kembali").Arrow("Periksa", "Tutup", "Selesai").ToDefinition());
}

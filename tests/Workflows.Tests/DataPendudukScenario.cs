using System.Text;
using Lajur.Registry.Cases;
using Lajur.Registry.Handovers;
using Lajur.Registry.Inbox;
using Lajur.Registry.Products;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Registers;
using Lajur.Registry.Tracking;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.DataPendudukSteps;

namespace Lajur.Workflows.Tests;

/// <summary>
/// A request for population data at Bogor: to the Kepala Dinas for aggregate data, to the Bupati for personal data, from the
/// letter to the data in hand.
/// </summary>
public abstract class DataPendudukScenario
{
    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task Aggregate_data_are_approved_by_the_kepala_dinas_and_handed_over_within_three_working_days_over_a_weekend()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(27, 14));
        var receipt = await run.SubmitAsync(Aggregate(run));
        Assert.Equal(At(2, 14, month: 12), (await run.CaseClockAsync(receipt.Number)).DueAt);
        Assert.Equal(At(2, 14, month: 12), (await run.OpenItemAsync(receipt.Number, Staf)).DueAt);
        Assert.Contains("Kepala Dinas", (await run.OpenItemAsync(receipt.Number, Staf)).Instructions, StringComparison.Ordinal);

        await ConfirmAsync(run, receipt.Number);
        Assert.Equal([Kadis], await run.LanesAsync(receipt.Number));
        await run.CompleteAsync(receipt.Number, Kadis, "Setujui", "kadis.bogor");
        Assert.IsType<WorkItemResult.Done>(await ProcessAggregateAsync(run, receipt.Number));
        await VerifyAsync(run, receipt.Number);
        await run.PassUntilAsync(At(30, 9));
        Assert.IsType<WorkItemResult.Done>(await HandOverAsync(run, receipt.Number));

        var closed = await run.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Closed, "Data Penduduk diserahkan"), (closed.Status, closed.Result));
        var entry = await run.ReadAsync(db => db.Set<RegisterEntry>().SingleAsync(e => e.CaseId == closed.Id));
        Assert.Equal(
            ("permintaan-data", "001/DATA/XI/2026", "Permintaan data agregat penduduk"), (entry.Book, entry.Text, entry.Subject));
        var handover = await run.ReadAsync(db => db.Set<Handover>().SingleAsync(h => h.CaseId == closed.Id));
        Assert.Equal(("Siti Aminah", "Pemohon sendiri", "Neneng Rohaeti"), (handover.ReceivedBy, handover.Relation, handover.HandedByName));
        Assert.Equal(Fetching.Handover, (await ProductAsync(run, receipt.Number)).FetchedBy);
        Assert.Equal(["2", "3.b", "4.b", "5", "6"], (await run.ItemsAsync(receipt.Number)).Select(item => item.StepNumber).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Personal_data_wait_for_the_letter_of_the_bupati_and_reach_nobody_before_they_were_verified()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Personal(run, "unduh"));
        await ConfirmAsync(run, receipt.Number);
        Assert.Equal("3.a", (await run.OpenItemAsync(receipt.Number, Staf)).StepNumber);
        Assert.IsType<WorkItemResult.Invalid>(await run.TryCompleteAsync(receipt.Number, Staf, "Bupati mengizinkan", "data.bogor"));
        Assert.IsType<WorkItemResult.Done>(await RecordReplyAsync(run, receipt.Number, "Bupati mengizinkan"));
        Assert.IsType<WorkItemResult.Done>(await ProcessPersonalAsync(run, receipt.Number));

        var before = await TrackAsync(run, receipt);
        Assert.Equal(["surat.pdf", "surat.pdf", "surat.pdf"], before.Attachments.Select(file => file.FileName));
        Assert.Null(before.Records.Product);
        await VerifyAsync(run, receipt.Number);

        var product = (await TrackAsync(run, receipt)).Records.Product!;
        Assert.Equal((At(26, 23, 59), 20), (product.LinkExpiresAt, product.DownloadsLeft));
        Assert.IsType<DownloadResult.WrongCode>(await DownloadAsync(run, receipt, "AAAA-AAAA-AAAA-AAAA"));
        var given = Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt));
        Assert.Equal("application/pdf", given.File.ContentType);
        var closed = await run.CaseAsync(receipt.Number);
        Assert.Equal((CaseStatus.Closed, "Data Penduduk diunduh"), (closed.Status, closed.Result));
        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
    }

    [Fact]
    public async Task Whoever_processed_the_data_does_not_verify_them_and_what_is_wrong_is_processed_again()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Aggregate(run, "unduh"));
        await ConfirmAsync(run, receipt.Number);
        await run.CompleteAsync(receipt.Number, Kadis, "Setujui", "kadis.bogor");
        var item = await run.OpenItemAsync(receipt.Number, Basis);
        Assert.IsType<WorkItemResult.Done>(await run.TryCompleteAsync(
            item, "Data selesai diolah", "kasi.bogor", [], ("kolomKelompok", "1"), ("uraianHasil", "Semester I 2026."), ("tabel", "Desa;Jumlah\nPakansari;90")));

        Assert.IsType<WorkItemResult.NotAllowed>(await run.TryCompleteAsync(receipt.Number, Kasi, "Hasil sesuai", "kasi.bogor"));
        await run.CompleteAsync(receipt.Number, Kasi, "Kembalikan untuk diolah ulang", "kabid.bogor", ("catatan", "Bukan semester yang diminta."));
        Assert.Contains("Bukan semester yang diminta.", (await run.OpenItemAsync(receipt.Number, Basis)).Instructions, StringComparison.Ordinal);
        Assert.IsType<WorkItemResult.Done>(await ProcessAggregateAsync(run, receipt.Number));
        await run.CompleteAsync(receipt.Number, Kasi, "Hasil sesuai", "kabid.bogor");

        var given = Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt));
        Assert.DoesNotContain("Pakansari", Encoding.UTF8.GetString(given.File.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_may_be_refused_at_every_desk_and_the_applicant_reads_why()
    {
        await using var run = await OpenRunAsync();
        var first = await run.SubmitAsync(Aggregate(run));
        Assert.IsType<WorkItemResult.Invalid>(await run.TryCompleteAsync(first.Number, Staf, "Tolak permintaan", "data.bogor"));
        await run.CompleteAsync(first.Number, Staf, "Tolak permintaan", "data.bogor", ("alasan", "Surat tidak ditandatangani siapa pun."));
        var second = await run.SubmitAsync(Aggregate(run));
        await ConfirmAsync(run, second.Number);
        await run.CompleteAsync(second.Number, Kadis, "Kembalikan kepada petugas", "kadis.bogor", ("catatan", "Perjelas periodenya."));
        await ConfirmAsync(run, second.Number);
        await run.CompleteAsync(second.Number, Kadis, "Tolak permintaan", "kadis.bogor", ("alasan", "Periode itu belum tersedia."));
        var third = await run.SubmitAsync(Personal(run));
        await ConfirmAsync(run, third.Number);
        Assert.IsType<WorkItemResult.Done>(
            await RecordReplyAsync(run, third.Number, "Tolak atas jawaban Bupati", ("alasan", "Dasar pemrosesan tidak cukup.")));

        foreach (var (receipt, reason) in new[] { (first, "Surat tidak"), (second, "Periode itu"), (third, "Dasar pemrosesan") })
        {
            var tracked = await TrackAsync(run, receipt);
            Assert.Equal((CaseStatus.Closed, "Permintaan ditolak"), (tracked.Status, tracked.Result));
            Assert.Contains(reason, tracked.Answer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_incomplete_file_goes_back_and_the_clock_stands_still_over_christmas()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(23, 9, month: 12));
        var receipt = await run.SubmitAsync(Aggregate(run));
        Assert.Equal(At(30, 9, month: 12), (await run.CaseClockAsync(receipt.Number)).DueAt);
        await run.PassUntilAsync(At(23, 11, month: 12));
        await run.CompleteAsync(receipt.Number, Staf, "Kembalikan untuk dilengkapi", "data.bogor", ("pesan", "Lampirkan kartu mahasiswa."));
        Assert.Null((await run.CaseClockAsync(receipt.Number)).DueAt);

        await run.PassUntilAsync(At(28, 9, month: 12));
        Assert.IsType<CompleteFileResult.Completed>(await run.CompleteFileAsync(receipt, ("keterangan", "Sudah saya lampirkan.")));

        Assert.Equal(At(30, 14, 30, month: 12), (await run.CaseClockAsync(receipt.Number)).DueAt);
        Assert.Equal("2", (await run.OpenItemAsync(receipt.Number, Staf)).StepNumber);
        await run.CompleteAsync(receipt.Number, Staf, "Kembalikan untuk dilengkapi", "data.bogor", ("pesan", "Belum terbaca."));
        await run.PassUntilAsync(At(31, 12, month: 1).AddYears(1));
        Assert.Equal("Tidak dilengkapi", (await run.CaseAsync(receipt.Number)).Result);
    }

    [Fact]
    public async Task Nobody_of_another_office_sees_the_case_or_gives_a_link_to_its_data()
    {
        await using var run = await OpenRunAsync();
        var receipt = await MakeReadyAsync(run, Aggregate(run, "unduh"));
        await run.TurnToAsync("probolinggo/informasi");
        var stranger = await run.OfficerIdAsync("kepala");

        Assert.Null(await run.AskAsync<CaseQuery, CaseFile?>(cases => cases.FindAsync(receipt.Number, stranger)));
        Assert.IsType<IssueLinkResult.NotFound>(await IssueAsync(run, receipt.Number, "kepala", "stranger"));
    }

    [Theory, InlineData("agregat", "ambil"), InlineData("agregat", "unduh"), InlineData("pribadi", "ambil"), InlineData("pribadi", "unduh")]
    public async Task It_survives_a_restart_at_every_wait(string kind, string receive)
    {
        await using var run = await OpenRunAsync();
        var request = kind == "pribadi" ? Personal(run, receive) : Aggregate(run, receive);
        var receipt = await MakeReadyAsync(run, request, run.RestartAsync);
        await run.PassAsync(TimeSpan.FromDays(5));
        await run.RestartAsync();
        Assert.IsType<WorkItemResult.Done>(await CalledAsync(run, receipt.Number, "Tersambung"));
        await run.RestartAsync();
        if (receive == "unduh")
        {
            Assert.IsType<IssueLinkResult.Issued>(await IssueAsync(run, receipt.Number, "data.bogor", "again"));
            await run.RestartAsync();
            Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt));
        }
        else
        {
            Assert.IsType<WorkItemResult.Done>(await HandOverAsync(run, receipt.Number));
        }

        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        Assert.Equal(Engine.Running.WorkflowStatus.Finished, (await run.InstanceAsync(receipt.Number)).Status);
    }

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "bogor/data-penduduk");
}

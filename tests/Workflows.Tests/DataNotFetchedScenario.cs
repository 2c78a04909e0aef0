using System.Text;
using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Products;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Sop;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;
using static Lajur.Workflows.Tests.DataPendudukSteps;

namespace Lajur.Workflows.Tests;

/// <summary>
/// "Jika Data Penduduk sudah jadi namun belum diambil, akan disimpan terlebih dahulu dan Pemohon/Pengguna dihubungi melalui
/// telepon": until the data are handed over or downloaded. And the link by which they are downloaded.
/// </summary>
public abstract class DataNotFetchedScenario
{
    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task The_applicant_is_telephoned_every_three_working_days_until_the_data_are_handed_over()
    {
        await using var run = await OpenRunAsync();
        await run.PassUntilAsync(At(22, 9, month: 12));
        var receipt = await MakeReadyAsync(run, Aggregate(run));
        Assert.Null(await CallAsync(run, receipt.Number));
        Assert.False((await run.CaseClockAsync(receipt.Number)).IsRunning);

        // Collective leave, Christmas and a weekend lie between: the 23rd, the 28th and the 29th count.
        await run.PassUntilAsync(At(29, 8, 59, month: 12));
        Assert.Null(await CallAsync(run, receipt.Number));
        await run.PassUntilAsync(At(29, 9, month: 12));
        var call = (await CallAsync(run, receipt.Number))!;
        Assert.Equal((Staf, "Telepon pemohon: Data Penduduk belum diambil"), (call.LaneKey, call.Title));
        Assert.Contains("081234567890", call.Instructions, StringComparison.Ordinal);

        await run.PassUntilAsync(At(30, 10, month: 12));
        Assert.IsType<WorkItemResult.Done>(await CalledAsync(run, receipt.Number, "Tidak tersambung"));
        // New Year, a weekend and Isra Mikraj do not count.
        await run.PassUntilAsync(At(5, 15, month: 1).AddYears(1));
        Assert.Null(await CallAsync(run, receipt.Number));
        await run.PassUntilAsync(At(6, 10, month: 1).AddYears(1));
        Assert.IsType<WorkItemResult.Done>(await CalledAsync(run, receipt.Number, "Tersambung", ("hasilTelepon", "Datang besok.")));
        Assert.Equal(SopStepState.Current, (await TrackAsync(run, receipt)).Steps.Rows[^1].State);
        await run.PassUntilAsync(At(7, 9, month: 1).AddYears(1));
        Assert.IsType<WorkItemResult.Done>(await HandOverAsync(run, receipt.Number));
        await run.PassAsync(TimeSpan.FromDays(30));

        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
        Assert.Equal(2, (await run.ItemsAsync(receipt.Number)).Count(item => item.Kind == WorkItemKind.Contact));
        var tracked = await TrackAsync(run, receipt);
        Assert.DoesNotContain(tracked.History, entry => entry.Sentence.Contains("Telepon", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Handing_over_and_downloading_both_take_back_a_call_that_was_not_made()
    {
        await using var run = await OpenRunAsync();
        var (fetched, downloaded) = (await MakeReadyAsync(run, Aggregate(run)), await MakeReadyAsync(run, Aggregate(run, "unduh")));
        await run.PassAsync(TimeSpan.FromDays(4));
        Assert.NotNull(await CallAsync(run, fetched.Number));
        Assert.NotNull(await CallAsync(run, downloaded.Number));

        Assert.IsType<WorkItemResult.Done>(await HandOverAsync(run, fetched.Number));
        Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, downloaded));

        Assert.Empty(await run.OpenItemsAsync(fetched.Number));
        Assert.Empty(await run.OpenItemsAsync(downloaded.Number));
        Assert.Equal("Data Penduduk diserahkan", (await run.CaseAsync(fetched.Number)).Result);
        Assert.Equal("Data Penduduk diunduh", (await run.CaseAsync(downloaded.Number)).Result);
        Assert.Equal(Fetching.Handover, (await ProductAsync(run, fetched.Number)).FetchedBy);
        Assert.Equal(SopStepState.Done, (await TrackAsync(run, downloaded)).Steps.Rows[^1].State);
        Assert.Equal(Fetching.Download, (await ProductAsync(run, downloaded.Number)).FetchedBy);
    }

    [Fact]
    public async Task Who_does_not_want_the_data_any_more_is_not_telephoned_again()
    {
        await using var run = await OpenRunAsync();
        var receipt = await MakeReadyAsync(run, Aggregate(run));
        await run.PassAsync(TimeSpan.FromDays(4));

        Assert.IsType<WorkItemResult.Invalid>(await CalledAsync(run, receipt.Number, "Tidak jadi diambil"));
        Assert.IsType<WorkItemResult.Done>(await CalledAsync(run, receipt.Number, "Tidak jadi diambil", ("hasilTelepon", "Penelitian dibatalkan.")));

        Assert.Equal("Pemohon tidak jadi mengambil data", (await run.CaseAsync(receipt.Number)).Result);
        Assert.Empty(await run.OpenItemsAsync(receipt.Number));
        Assert.Null((await TrackAsync(run, receipt)).Records.Product);
    }

    [Fact]
    public async Task Who_is_to_be_told_by_telephone_is_called_at_once()
    {
        await using var run = await OpenRunAsync();
        var request = Aggregate(run);
        var receipt = await MakeReadyAsync(run, request with { Applicant = request.Applicant with { Medium = ContactMedium.Telephone } });

        Assert.Contains("sudah siap", (await CallAsync(run, receipt.Number))!.Instructions, StringComparison.Ordinal);
        Assert.IsType<WorkItemResult.Done>(await CalledAsync(run, receipt.Number, "Tersambung"));
        Assert.Null(await CallAsync(run, receipt.Number));
        await run.PassAsync(TimeSpan.FromDays(4));
        Assert.NotNull(await CallAsync(run, receipt.Number));
    }

    [Fact]
    public async Task A_link_expires_at_the_end_of_its_last_day_and_the_office_gives_another()
    {
        await using var run = await OpenRunAsync();
        var receipt = await MakeReadyAsync(run, Personal(run, "unduh"));
        Assert.Contains("unduh dari halaman ini", (await TrackAsync(run, receipt)).StateSentence, StringComparison.Ordinal);
        await run.PassUntilAsync(At(26, 23, 59));

        Assert.IsType<DownloadResult.Over>(await DownloadAsync(run, receipt));
        Assert.Equal("Data Penduduk sudah siap: ambil di kantor.", (await TrackAsync(run, receipt)).StateSentence);
        await run.PassUntilAsync(At(27, 9));
        Assert.IsType<IssueLinkResult.Refused>(await IssueAsync(run, receipt.Number, "dba.bogor", "by-another-lane"));
        Assert.IsType<IssueLinkResult.Issued>(await IssueAsync(run, receipt.Number, "data.bogor", "once"));
        Assert.IsType<IssueLinkResult.Issued>(await IssueAsync(run, receipt.Number, "data.bogor", "once"));

        Assert.Equal(At(30, 23, 59), (await TrackAsync(run, receipt)).Records.Product!.LinkExpiresAt);
        Assert.Equal(2, await run.ReadAsync(db => db.Set<DownloadLink>().CountAsync()));
        Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt));
    }

    [Fact]
    public async Task Every_download_is_logged_and_a_link_is_used_up_one_day_also_of_a_case_that_is_closed()
    {
        await using var run = await OpenRunAsync();
        var receipt = await MakeReadyAsync(run, Aggregate(run, "unduh"));
        for (var i = 0; i < DownloadLink.MaxDownloads; i++)
        {
            Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt));
        }

        Assert.IsType<DownloadResult.Over>(await DownloadAsync(run, receipt));
        Assert.Equal(DownloadLink.MaxDownloads, await run.ReadAsync(db => db.Set<ProductDownload>().CountAsync()));
        Assert.Equal(
            DownloadLink.MaxDownloads, (await run.EventsAsync(receipt.Number)).Count(e => e.Kind == CaseEventKind.ProductDownloaded));
        for (var links = 1; links < DownloadLink.MaxLinks; links++)
        {
            await run.PassAsync(TimeSpan.FromMinutes(1));
            Assert.IsType<IssueLinkResult.Issued>(await IssueAsync(run, receipt.Number, "kadis.bogor", $"link-{links}"));
        }

        Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt));
        Assert.IsType<IssueLinkResult.Refused>(await IssueAsync(run, receipt.Number, "kadis.bogor", "one-too-many"));
    }

    [Fact]
    public async Task Two_who_download_while_a_third_hands_over_end_the_case_once()
    {
        await using var run = await OpenRunAsync();
        var receipt = await MakeReadyAsync(run, Aggregate(run, "unduh"));

        await Task.WhenAll(Task.Run(() => DownloadAsync(run, receipt)), Task.Run(() => DownloadAsync(run, receipt)), Task.Run(() => HandOverAsync(run, receipt.Number)));

        var closed = Assert.Single(await run.EventsAsync(receipt.Number), happening => happening.Kind == CaseEventKind.Closed);
        Assert.StartsWith("Data Penduduk di", closed.Detail.Result, StringComparison.Ordinal);
        Assert.Equal(2, await run.ReadAsync(db => db.Set<ProductDownload>().CountAsync()));
    }

    [Fact]
    public async Task A_cell_of_fewer_than_five_people_is_refused_by_name_however_the_table_comes()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(Aggregate(run, "unduh"));
        await ConfirmAsync(run, receipt.Number);
        await run.CompleteAsync(receipt.Number, Kadis, "Setujui", "kadis.bogor");
        const string small = "Agama;Laki-laki;Perempuan\nA;1.200;4\nB;1;0\n";

        var typed = Refused(await ProcessAggregateAsync(run, receipt.Number, small), "tabel");
        Assert.Contains("baris 2 “A” kolom “Perempuan” (4)", typed, StringComparison.Ordinal);
        Assert.Contains("baris 3 “B” kolom “Laki-laki” (1)", typed, StringComparison.Ordinal);
        Assert.DoesNotContain("(0)", typed, StringComparison.Ordinal);
        Assert.Contains("baris 2", Refused(await ProcessAggregateAsync(run, receipt.Number, null, Csv(small)), "berkasTabel"), StringComparison.Ordinal);
        Assert.Contains("CSV", Refused(await ProcessAggregateAsync(run, receipt.Number, null, Letter("berkasTabel")), "berkasTabel"), StringComparison.Ordinal);
        Refused(await ProcessAggregateAsync(run, receipt.Number, Table, Csv(Table)), "berkasTabel");
        Refused(await ProcessAggregateAsync(run, receipt.Number, null), "tabel");
        Refused(await ProcessAggregateAsync(run, receipt.Number, null, Csv(Table), Letter("bebas")), AttachmentVault.FilesField);
        Assert.IsType<WorkItemResult.Done>(await ProcessAggregateAsync(run, receipt.Number, null, Csv(Table)));
        await VerifyAsync(run, receipt.Number);

        var product = (await TrackAsync(run, receipt)).Records.Product!;
        Assert.Equal([$"{receipt.Number}.csv"], product.Files.Select(file => file.FileName));
        var given = Assert.IsType<DownloadResult.Given>(await DownloadAsync(run, receipt)).File;
        Assert.Contains("\"Citeureup\";\"800\";\"0\";\"800\"", Encoding.UTF8.GetString(given.Content), StringComparison.Ordinal);
        Assert.DoesNotContain((await TrackAsync(run, receipt)).Attachments, file => file.FileName == "hasil.csv");
    }

    [Fact]
    public async Task Who_passes_over_an_earlier_request_is_not_stopped_but_stands_in_the_history_with_the_reason()
    {
        await using var run = await OpenRunAsync();
        var first = await run.SubmitAsync(Aggregate(run));
        await run.PassAsync(TimeSpan.FromHours(1));
        var second = await run.SubmitAsync(Aggregate(run));
        await run.PassAsync(TimeSpan.FromHours(1));
        var third = await run.SubmitAsync(Personal(run));

        var later = await run.OpenItemAsync(second.Number, Staf);
        var officer = await run.OfficerIdAsync("data.bogor");
        Assert.IsType<WorkItemResult.Done>(await run.AskAsync<ClaimWorkItemHandler, WorkItemResult>(claim => claim.HandleAsync(
            new() { WorkItemId = later.Id, OfficerId = officer, OperationId = "claim", Reason = "Pemohon sudah di loket." })));
        await ConfirmAsync(run, third.Number);
        await ConfirmAsync(run, first.Number);
        await ConfirmAsync(run, second.Number);

        Assert.Empty(await JumpsAsync(run, first.Number));
        var claimed = Assert.Single(await JumpsAsync(run, second.Number));
        Assert.Equal((first.Number, 1, "Pemohon sudah di loket."), (claimed.Number, claimed.Earlier, claimed.Message));
        var completed = Assert.Single(await JumpsAsync(run, third.Number));
        Assert.Equal((first.Number, 1, null), (completed.Number, completed.Earlier, completed.Message));
    }

    private static string Refused(WorkItemResult result, string field) => Assert.IsType<WorkItemResult.Invalid>(result).Errors[field];

    private static async Task<List<CaseFacts>> JumpsAsync(OfficeRun run, string number) =>
        [.. (await run.EventsAsync(number)).Where(e => e.Kind == CaseEventKind.TakenOutOfTurn).Select(e => e.Detail)];

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "bogor/data-penduduk");
}

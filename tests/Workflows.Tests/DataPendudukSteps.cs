using System.Text;
using Lajur.Registry.Attachments;
using Lajur.Registry.Inbox;
using Lajur.Registry.Intake;
using Lajur.Registry.Products;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Tracking;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Workflows.Tests;

/// <summary>Requests for population data as the people of Bogor deal with them, and what is kept of it then.</summary>
internal static class DataPendudukSteps
{
    public const string Staf = "staf-pemanfaatan-data";
    public const string Basis = "administrator-basis-data";
    public const string Kasi = "kasi-pengolahan-data";
    public const string Kadis = "kepala-dinas";

    /// <summary>No cell of it tells of fewer than five people.</summary>
    public const string Table = "Kecamatan;Laki-laki;Perempuan;Jumlah\nCibinong;1.200;1.150;2.350\nCiteureup;800;0;800\nJumlah;2.000;1.150;3.150";

    private static readonly byte[] s_letter = Encoding.ASCII.GetBytes("%PDF-1.4 surat");

    public static SubmitCase Aggregate(OfficeRun run, string receive = "ambil") => run.Application(
        ("jenisData", "agregat"), ("dimensi", "jenis-kelamin"), ("rincianWilayah", "kecamatan"), ("periode", "Semester I 2026"),
        ("pengguna", "pendidikan"), ("lembaga", "Universitas Pakuan"), ("maksud", "Penelitian kebutuhan sekolah dasar."),
        ("tujuan", "Skripsi yang dibaca kampus."), ("pernyataan", "true"), ("caraTerima", receive)) with
    {
        Files = [Letter("suratKadis"), Letter("kartuIdentitas")],
    };

    public static SubmitCase Personal(OfficeRun run, string receive = "ambil") => run.Application(
        ("jenisData", "pribadi"), ("dataDiminta", "Alamat terbaru ahli waris pensiunan."), ("dasar", "kewajiban-hukum"),
        ("uraianDasar", "Pembayaran pensiun menurut undang-undang."), ("pengguna", "instansi"), ("lembaga", "PT Taspen Cabang Bogor"),
        ("maksud", "Pemutakhiran data penerima pensiun."), ("tujuan", "Pensiun sampai kepada yang berhak."), ("pernyataan", "true"),
        ("caraTerima", receive)) with
    {
        Files = [Letter("suratBupati"), Letter("kartuIdentitas")],
    };

    public static Upload Letter(string field) => new(field, "surat.pdf", s_letter);

    public static Upload Csv(string text, string name = "hasil.csv") => new("berkasTabel", name, Encoding.UTF8.GetBytes(text));

    public static Task<WorkItem> ConfirmAsync(OfficeRun run, string number) => run.CompleteAsync(
        number, Staf, "Maksud dan tujuan jelas", "data.bogor", ("lewat", "telepon"), ("hasilKonfirmasi", "Cukup jumlah menurut jenis kelamin."));

    public static Task<WorkItemResult> RecordReplyAsync(OfficeRun run, string number, string outcome, params (string, string)[] more) =>
        CompleteAsync(run, number, Staf, outcome, "data.bogor", [Letter("suratJawaban")],
            [("nomorSurat", "470/123/2026"), ("tanggalSurat", "2026-11-24"), .. more]);

    public static Task<WorkItemResult> ProcessAggregateAsync(OfficeRun run, string number, string? table = Table, params Upload[] files) =>
        CompleteAsync(run, number, Basis, "Data selesai diolah", "dba.bogor", files,
            [("kolomKelompok", "1"), ("uraianHasil", "Data konsolidasi bersih."), .. table is null ? [] : new[] { ("tabel", table) }]);

    public static Task<WorkItemResult> ProcessPersonalAsync(OfficeRun run, string number) =>
        CompleteAsync(run, number, Basis, "Data selesai diolah", "dba.bogor", [Letter("hasil")], [("uraianHasil", "Alamat per hari ini.")]);

    public static async Task<WorkItemResult> CompleteAsync(
        OfficeRun run, string number, string lane, string outcome, string officer, IReadOnlyList<Upload> files, params (string, string)[] values) =>
        await run.TryCompleteAsync(await run.OpenItemAsync(number, lane), outcome, officer, files, values);

    public static Task<WorkItem> VerifyAsync(OfficeRun run, string number) => run.CompleteAsync(number, Kasi, "Hasil sesuai", "kasi.bogor");

    public static async Task<WorkItemResult> HandOverAsync(OfficeRun run, string number) => await run.TryCompleteAsync(
        (await run.OpenItemsAsync(number)).Single(item => item.Kind == WorkItemKind.Task), "Diserahkan", "data.bogor", [],
        ("penerima", "Siti Aminah"), ("hubungan", "sendiri"));

    /// <summary>The task to telephone the applicant; null when nobody is to be telephoned now.</summary>
    public static async Task<WorkItem?> CallAsync(OfficeRun run, string number) =>
        (await run.OpenItemsAsync(number)).SingleOrDefault(item => item.Kind == WorkItemKind.Contact);

    public static async Task<WorkItemResult> CalledAsync(OfficeRun run, string number, string outcome, params (string, string)[] values) =>
        await run.TryCompleteAsync((await CallAsync(run, number))!, outcome, "data.bogor", [], values);

    /// <summary>Up to the wait for the applicant to fetch the data.</summary>
    public static async Task<CaseReceipt> MakeReadyAsync(OfficeRun run, SubmitCase request, Func<Task>? atEveryWait = null)
    {
        atEveryWait ??= () => Task.CompletedTask;
        var receipt = await run.SubmitAsync(request);
        await atEveryWait();
        await ConfirmAsync(run, receipt.Number);
        await atEveryWait();
        if (request.Values["jenisData"] is ["pribadi"])
        {
            Assert.IsType<WorkItemResult.Done>(await RecordReplyAsync(run, receipt.Number, "Bupati mengizinkan"));
            await atEveryWait();
            Assert.IsType<WorkItemResult.Done>(await ProcessPersonalAsync(run, receipt.Number));
        }
        else
        {
            await run.CompleteAsync(receipt.Number, Kadis, "Setujui", "kadis.bogor");
            await atEveryWait();
            Assert.IsType<WorkItemResult.Done>(await ProcessAggregateAsync(run, receipt.Number));
        }

        await atEveryWait();
        await VerifyAsync(run, receipt.Number);
        await atEveryWait();
        return receipt;
    }

    public static async Task<TrackedCase> TrackAsync(OfficeRun run, CaseReceipt receipt) =>
        (await run.AskAsync<TrackCase, TrackedCase?>(track => track.FindAsync(receipt.Number, receipt.Secret)))!;

    public static async Task<DownloadResult> DownloadAsync(OfficeRun run, CaseReceipt receipt, string? secret = null)
    {
        var file = (await TrackAsync(run, receipt)).Records.Product!.Files[0].Id;
        return await run.AskAsync<DownloadProductHandler, DownloadResult>(download => download.HandleAsync(
            new() { Number = receipt.Number, Secret = secret ?? receipt.Secret, FileId = file }));
    }

    public static async Task<IssueLinkResult> IssueAsync(OfficeRun run, string number, string officer, string operation)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<IssueLinkHandler, IssueLinkResult>(issue => issue.HandleAsync(
            new() { CaseNumber = number, OfficerId = id, OperationId = operation }));
    }

    public static async Task<Product> ProductAsync(OfficeRun run, string number)
    {
        var matter = await run.CaseAsync(number);
        return await run.ReadAsync(db => db.Set<Product>().AsNoTracking().SingleAsync(product => product.CaseId == matter.Id));
    }
}

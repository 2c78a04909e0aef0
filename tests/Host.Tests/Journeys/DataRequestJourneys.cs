using System.Text;
using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>
/// Requests for population data at Bogor as their people live them: aggregate data to the download, personal data to the
/// receipt. Citizens on a narrow phone, officers at desks of their own. The clock stands at Monday, 08.00.
/// </summary>
public sealed class DataRequestJourneys(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const int Phone = 360;

    private static FilePayload Letter => new() { Name = "surat.pdf", MimeType = "application/pdf", Buffer = Encoding.ASCII.GetBytes("%PDF-1.4 surat") };

    [Fact]
    public async Task Aggregate_data_are_asked_for_approved_checked_cell_by_cell_and_downloaded()
    {
        var page = await chromium.OpenAsync(host.Address, width: Phone);
        var citizen = await ApplyAsync(page, isPersonal: false, "Saya unduh dari halaman pelacakan");
        await citizen.FollowAsync();
        var staf = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "data.bogor");
        await ConfirmAsync(staf, citizen.Number);
        var kadis = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "kadis.bogor");
        await kadis.DoAsync(citizen.Number, "Setujui");

        var dba = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "dba.bogor");
        await TakeAsync(dba.Page, citizen.Number);
        await dba.Page.GetByLabel("Tabel hasil").FillAsync("Kecamatan;Laki-laki;Perempuan\nCibinong;1.200;4");
        await dba.Page.GetByLabel("Uraian hasil").FillAsync("Data konsolidasi bersih.");
        await PressAsync(dba.Page, "Data selesai diolah");
        await Assertions.Expect(dba.Page.Locator("main")).ToContainTextAsync("baris 2 “Cibinong” kolom “Perempuan” (4)");
        await dba.Page.ShutsNobodyOutAsync(dba.Page.Url);
        await dba.Page.GetByLabel("Tabel hasil").FillAsync("Kecamatan;Laki-laki;Perempuan\nCibinong;1.200;1.150");
        await PressAsync(dba.Page, "Data selesai diolah");
        var kasi = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "kasi.bogor");
        await kasi.DoAsync(citizen.Number, "Hasil sesuai");

        await citizen.SeesAsync("Data Penduduk sudah siap");
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Buka halaman unduhan" }).ClickAsync();
        await page.ShutsNobodyOutAsync(page.Url);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, Phone);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Unduh" }).ClickAsync());
        Assert.Contains("\"Cibinong\";\"1.200\";\"1.150\"", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await page.GotoAsync($"/lacak/{citizen.Number}");
        await citizen.SeesAsync("Data Penduduk diunduh");

        await staf.Page.GotoAsync($"/perkara/{citizen.Number}");
        await PressAsync(staf.Page, "Terbitkan tautan unduh baru");
        await Assertions.Expect(staf.Page.Locator("main")).ToContainTextAsync("Neneng Rohaeti menerbitkan tautan unduh baru.");
        await staf.Page.ShutsNobodyOutAsync(staf.Page.Url);
    }

    [Fact]
    public async Task Personal_data_wait_for_the_bupati_and_are_handed_over_against_a_receipt_though_an_earlier_request_waits()
    {
        var earlier = await ApplyAsync(await chromium.OpenAsync(host.Address, width: Phone), isPersonal: false, "Saya ambil di kantor");
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        var citizen = await ApplyAsync(await chromium.OpenAsync(host.Address, width: Phone), isPersonal: true, "Saya ambil di kantor");
        var staf = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "data.bogor");
        await staf.Page.Locator(".inbox-row", new() { HasText = citizen.Number }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(staf.Page.Locator("main")).ToContainTextAsync("yang tenggatnya lebih dahulu");
        await staf.Page.ShutsNobodyOutAsync(staf.Page.Url);
        await staf.Page.GetByLabel("Alasan mendahulukan tugas ini").FillAsync("Pemohon sudah di loket.");
        await PressAsync(staf.Page, "Ambil tugas");
        await staf.Page.GetByLabel("Tatap muka").CheckAsync();
        await staf.Page.GetByLabel("Hasil konfirmasi").FillAsync("Alamat saja.");
        await PressAsync(staf.Page, "Maksud dan tujuan jelas");
        await staf.Page.GotoAsync($"/perkara/{citizen.Number}");
        await Assertions.Expect(staf.Page.Locator("#riwayat")).ToContainTextAsync("Pemohon sudah di loket.");
        await Assertions.Expect(staf.Page.Locator("#riwayat")).ToContainTextAsync(earlier.Number);

        await TakeAsync(staf.Page, citizen.Number);
        await staf.Page.GetByLabel("Nomor surat jawaban").FillAsync("470/123/2026");
        await staf.Page.GetByLabel("Tanggal surat jawaban").FillAsync("2026-11-20");
        await staf.Page.GetByLabel("Surat jawaban Bupati").SetInputFilesAsync(Letter);
        await PressAsync(staf.Page, "Bupati mengizinkan");
        var dba = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "dba.bogor");
        await TakeAsync(dba.Page, citizen.Number);
        await dba.Page.GetByLabel("Berkas hasil").SetInputFilesAsync(Letter);
        await dba.Page.GetByLabel("Uraian hasil").FillAsync("Alamat per hari ini.");
        await PressAsync(dba.Page, "Data selesai diolah");
        var kabid = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "kabid.bogor");
        await kabid.DoAsync(citizen.Number, "Hasil sesuai");
        await staf.Page.GotoAsync(OfficerAtDesk.Inbox);
        await staf.DoAsync(citizen.Number, "Serahkan", choose: "Penerima kuasa", fill: ("Nama penerima", "Rini Santoso"));

        await staf.Page.GotoAsync($"/perkara/{citizen.Number}/serah-terima");
        await Assertions.Expect(staf.Page.Locator(".receipt")).ToContainTextAsync("Rini Santoso (Penerima kuasa)");
        await Assertions.Expect(staf.Page.Locator(".receipt")).ToContainTextAsync("/DATA/XI/2026");
    }

    private static async Task<CitizenAtBrowser> ApplyAsync(IPage page, bool isPersonal, string receive)
    {
        await page.GotoAsync("/layanan/bogor/data-penduduk");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ajukan permohonan" }).First.ClickAsync();
        await page.GetByLabel(isPersonal ? "Data pribadi: data" : "Data agregat").CheckAsync();
        if (isPersonal)
        {
            await page.GetByLabel("Data apa, dan tentang siapa?").FillAsync("Alamat terbaru ahli waris pensiunan.");
            await page.GetByLabel("Memenuhi kewajiban hukum").CheckAsync();
            await page.GetByLabel("Jelaskan dasar itu").FillAsync("Pembayaran pensiun menurut undang-undang.");
        }
        else
        {
            await page.GetByLabel("Jenis kelamin").CheckAsync();
            await page.GetByLabel("Setiap kecamatan").CheckAsync();
            await page.GetByLabel("Periode data").FillAsync("Semester I 2026");
        }

        await PressAsync(page, "Lanjutkan");
        await page.GetByLabel("Perguruan tinggi").CheckAsync();
        await page.GetByLabel("Nama instansi").FillAsync("Universitas Pakuan");
        await page.GetByLabel("Maksud permintaan data").FillAsync("Penelitian kebutuhan sekolah.");
        await page.GetByLabel("Tujuan yang ingin dicapai").FillAsync("Skripsi yang dibaca kampus.");
        await page.GetByLabel("Saya menyatakan").CheckAsync();
        await PressAsync(page, "Lanjutkan");
        await page.ShutsNobodyOutAsync(page.Url);
        await page.GetByLabel(isPersonal ? "Surat permohonan izin kepada Bupati" : "Surat permohonan kepada Kepala Dinas").SetInputFilesAsync(Letter);
        await page.GetByLabel("Kartu identitas").SetInputFilesAsync(Letter);
        await page.GetByLabel(receive).CheckAsync();
        await PressAsync(page, "Lanjutkan");
        await page.GetByLabel("Nama lengkap").FillAsync("Siti Aminah");
        await page.GetByLabel("Di halaman pelacakan").CheckAsync();
        await page.GetByLabel("Nomor telepon").FillAsync("081234567890");
        await PressAsync(page, "Lanjutkan");
        await PressAsync(page, "Kirim permohonan");
        return await CitizenAtBrowser.WithReceiptAsync(page);
    }

    private static async Task ConfirmAsync(OfficerAtDesk staf, string number)
    {
        await TakeAsync(staf.Page, number);
        await staf.Page.GetByLabel("Tatap muka").CheckAsync();
        await staf.Page.GetByLabel("Hasil konfirmasi").FillAsync("Jumlah menurut jenis kelamin.");
        await PressAsync(staf.Page, "Maksud dan tujuan jelas");
    }

    private static async Task TakeAsync(IPage page, string number)
    {
        await page.GotoAsync(OfficerAtDesk.Inbox);
        await page.Locator(".inbox-row", new() { HasText = number }).GetByRole(AriaRole.Link).First.ClickAsync();
        await PressAsync(page, "Ambil tugas");
        await page.WaitForSelectorAsync(".outcomes");
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}

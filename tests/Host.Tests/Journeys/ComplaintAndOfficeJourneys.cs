using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Lajur.Registry.Evaluations;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>
/// A complaint as its people live it, from the form to the final answer and the page for everybody; and a head and an
/// administrator on the pages by which they keep an office. Each page is looked at on a phone and on a wide screen.
/// With LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
public sealed class ComplaintAndOfficeJourneys(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task A_complaint_is_answered_opened_again_answered_from_above_and_read_by_everybody_without_a_name()
    {
        var page = await chromium.OpenAsync(host.Address, width: Sight.Phone);
        var rina = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "pengaduan.bogor");
        var citizen = await ComplainAsync(page);
        await rina.SeesArriveAsync(citizen.Number);
        await rina.DoAsync(citizen.Number, "Teruskan", fill: ("Pokok pengaduan", "Antrean di loket lebih dari dua jam."));
        await rina.DoAsync(citizen.Number, "Sudah dicek", fill: ("Temuan di tempat", "Hanya satu loket dibuka."));
        var section = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "data.bogor");
        await Assertions.Expect(section.Page.Locator(".inbox-row", new() { HasText = citizen.Number })).Not.ToContainTextAsync("Siti");
        await section.DoAsync(citizen.Number, "Perlu koordinasi eksternal", fill: ("Hasil tindak lanjut", "Loket kedua kini dibuka."));
        await rina.SeesArriveAsync(citizen.Number);
        await rina.DoAsync(
            citizen.Number, "Sudah dikoordinasikan", fill: [("Instansi yang dihubungi", "Kecamatan Cibinong"), ("Hasil koordinasi", "Loket tambahan disiapkan.")]);
        await rina.DoAsync(citizen.Number, "Kirim jawaban", fill: ("Jawaban", "Ibu Siti, loket kedua kini dibuka setiap hari."));
        await citizen.SeesAsync("Ibu Siti, loket kedua kini dibuka setiap hari.");

        await page.ReloadAsync();
        await page.LookAsync("pengaduan-dijawab");
        await page.GetByLabel("Apa yang belum terjawab?").FillAsync("tidak");
        await PressAsync(page, "Buka kembali pengaduan");
        await citizen.SeesAsync("Tuliskan apa yang belum terjawab");
        await page.GetByLabel("Apa yang belum terjawab?").FillAsync("Loket kedua hari Senin kemarin tetap tutup.");
        await PressAsync(page, "Buka kembali pengaduan");
        await citizen.SeesAsync("Anda membuka kembali pengaduan ini.");
        await page.LookAsync("pengaduan-dibuka");
        var kadis = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "kadis.bogor");
        await kadis.DoAsync(citizen.Number, "Kirim jawaban akhir", fill: ("Jawaban", "Loket kedua selalu dibuka mulai hari ini."));
        await citizen.SeesAsync("Loket kedua selalu dibuka mulai hari ini.");

        await PublishAsync(rina.Page, citizen.Number);
        var reader = await chromium.OpenAsync(host.Address, width: Sight.Phone);
        await reader.GotoAsync("/pengaduan");
        await reader.LookAsync("pengaduan");
        await reader.Locator("a[href='/pengaduan/bogor/dijawab']").ClickAsync();
        await Assertions.Expect(reader.Locator(".answered-one")).ToContainTextAsync("Antrean loket lebih dari dua jam pada hari Senin.");
        Assert.DoesNotContain("Siti", await reader.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(citizen.Number, await reader.ContentAsync(), StringComparison.Ordinal);
        await reader.LookAsync("pengaduan-terbit");
    }

    [Fact]
    public async Task A_head_and_an_administrator_keep_the_office_on_any_screen()
    {
        var number = await host.ApplyAsync("Siti Aminah");
        host.Clock.SleepThrough(new TimeSpan(days: 8, hours: 2, minutes: 0, seconds: 0));
        await host.WithAsync<EvaluationMaker, int>(maker => maker.RunOnceAsync(TestContext.Current.CancellationToken));
        var head = await chromium.OfficerAsync(host.Address, "kepala", "/laporan/buku");
        await head.LookAsync("buku");
        await ReadBookAsync(head, number);
        await WriteEvaluationAsync(head);
        await head.GotoAsync("/laporan/bulanan");
        await head.GetByLabel("Periode", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "November 2026" });
        await PressAsync(head, "Tampilkan");
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync("1 perkara masuk");
        await head.LookAsync("bulanan");
        await head.GotoAsync("/admin/dokumen");
        await head.LookAsync("dokumen");
        await head.GetByRole(AriaRole.Link, new() { Name = "lihat" }).First.ClickAsync();
        await head.LookAsync("dokumen-sop");

        var admin = await chromium.OfficerAsync(host.Address, "admin", "/admin/janji");
        await admin.LookAsync("janji");
        await ChangePromiseAsync(admin);
        await KeepOfficeAsync(admin);
    }

    private static async Task<CitizenAtBrowser> ComplainAsync(IPage page)
    {
        await page.GotoAsync("/pengaduan");
        await page.Locator("a[href='/layanan/bogor/pengaduan/ajukan']").ClickAsync();
        await page.GetByLabel("Pengaduan: ada").CheckAsync();
        await page.GetByLabel("Perihal").FillAsync("Antre dua jam");
        await page.GetByLabel("Keluhan").FillAsync("Saya antre dua jam di loket pada hari Senin.");
        await PressAsync(page, "Lanjutkan");
        await PressAsync(page, "Lanjutkan");
        await PressAsync(page, "Lanjutkan");
        await page.GetByLabel("Pekerjaan").FillAsync("Pedagang");
        await page.GetByLabel("Alamat", new() { Exact = true }).FillAsync("Jalan Mawar 5");
        await PressAsync(page, "Lanjutkan");
        await page.GetByLabel("Nama lengkap").FillAsync("Siti Aminah");
        await page.GetByLabel("Di halaman pelacakan").CheckAsync();
        await PressAsync(page, "Lanjutkan");
        await PressAsync(page, "Kirim pengaduan");
        var citizen = await CitizenAtBrowser.WithReceiptAsync(page);
        await page.GotoAsync($"/lacak/{citizen.Number}");
        return citizen;
    }

    private static async Task PublishAsync(IPage page, string number)
    {
        await page.GotoAsync($"/perkara/{number}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Muat di situs, tanpa nama" }).ClickAsync();
        await page.GetByLabel("Kategori").SelectOptionAsync(new SelectOptionValue { Label = "Waktu pelayanan" });
        await page.GetByLabel("Yang disampaikan").FillAsync("Ibu Siti antre lebih dari dua jam.");
        await page.GetByLabel("Yang dilakukan kantor").FillAsync("Loket kedua kami buka setiap hari kerja.");
        await PressAsync(page, "Muat di situs");
        await Assertions.Expect(page.Locator(".error-summary")).ToContainTextAsync("bagian dari nama pengadu");
        await page.LookAsync("publikasi-salah");
        await page.GetByLabel("Yang disampaikan").FillAsync("Antrean loket lebih dari dua jam pada hari Senin.");
        await page.GetByLabel("Saya sudah membacanya kembali").CheckAsync();
        await PressAsync(page, "Muat di situs");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sudah dimuat di situs.");
        await page.LookAsync("publikasi");
    }

    private static async Task ReadBookAsync(IPage page, string number)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Rekap Informasi" }).First.ClickAsync();
        await page.GetByLabel("Cari").FillAsync("tidak-ada-nomor-ini");
        await PressAsync(page, "Tampilkan");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Tidak ada catatan yang cocok");
        await page.GotoAsync("/laporan/buku/rekap-informasi?periode=2026-11");
        await page.GetByLabel("Cari").FillAsync(number);
        await PressAsync(page, "Tampilkan");
        await Assertions.Expect(page.Locator(".books-table tbody tr")).ToContainTextAsync(number);
        await page.LookAsync("buku-rekap");
        foreach (var (link, ending) in new[] { ("Cetak (PDF)", ".pdf"), ("Excel", ".xlsx"), ("CSV", ".csv") })
        {
            var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
            Assert.EndsWith(ending, file.SuggestedFilename, StringComparison.Ordinal);
            Assert.True(new FileInfo(await file.PathAsync()).Length > 100);
        }
    }

    private static async Task WriteEvaluationAsync(IPage page)
    {
        await page.GotoAsync("/evaluasi");
        await page.LookAsync("evaluasi");
        await page.Locator(".promises-title").First.ClickAsync();
        await PressAsync(page, "Selesaikan evaluasi");
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("evaluasi-salah");
        await page.GetByLabel("Temuan").FillAsync("Satu perkara terlambat karena antrean.");
        await page.GetByLabel("Keputusan dan tindak lanjut").FillAsync("Loket kedua dibuka setiap Senin.");
        await PressAsync(page, "Selesaikan evaluasi");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Evaluasi selesai dan disimpan.");
        await page.LookAsync("evaluasi-selesai");
    }

    private static async Task ChangePromiseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Pelayanan Informasi kepada Masyarakat" }).ClickAsync();
        await page.GetByLabel("Pada (%)").First.FillAsync("empat puluh");
        await PressAsync(page, "Simpan pengingat");
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("janji-salah");
        await page.GetByLabel("Pada (%)").First.FillAsync("40");
        await PressAsync(page, "Simpan pengingat");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Perubahan disimpan");
        await page.GotoAsync("/admin/janji");
        await Assertions.Expect(page.Locator(".promises-rows")).ToContainTextAsync("40%");
    }

    private static async Task KeepOfficeAsync(IPage page)
    {
        await page.GotoAsync("/admin/kantor");
        await page.LookAsync("kantor");
        await page.GetByRole(AriaRole.Link, new() { Name = "Data kantor" }).ClickAsync();
        await page.GetByLabel("Telepon", new() { Exact = true }).FillAsync("(0335) 421 999");
        await PressAsync(page, "Simpan");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Tersimpan.");
        await page.LookAsync("kantor-data");
        await page.GotoAsync("/admin/kantor/pelaksana");
        await PressAsync(page, "Tutup Operator SIAK");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("masih diperlukan");
        await page.LookAsync("kantor-pelaksana");
        await page.GotoAsync("/admin/kantor/layanan");
        await page.LookAsync("kantor-layanan");
        await page.GotoAsync("/admin/kantor/tugas-kedua");
        await PressAsync(page, "Tetapkan");
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("kantor-tugas-kedua");
    }

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}

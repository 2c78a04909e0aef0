using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>
/// KTP-el recording, the digital KTP and the way from a question to an application as their people live them, from the form
/// to the end, citizens on a narrow phone and officers at desks of their own. The clock stands at Monday, 08.00.
/// </summary>
public sealed class ServiceJourneys(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const int Phone = 360;

    [Fact]
    public async Task A_walk_in_is_recorded_by_five_lanes_and_signs_for_the_letter()
    {
        var loket = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "loket.kedopok");
        var counter = await chromium.OfficerAsync(host.Address, "loket.kedopok", "/loket");
        await counter.GetByLabel("Pelayanan Perekaman KTP-el").CheckAsync();
        await counter.GetByRole(AriaRole.Button, new() { Name = "Isi formulir" }).ClickAsync();
        await counter.GetByLabel("Nama pemohon").FillAsync("Budi Santoso");
        await counter.GetByLabel("Perekaman pertama").CheckAsync();
        await counter.GetByLabel("Saya bawa fotokopinya").CheckAsync();
        await counter.GetByRole(AriaRole.Button, new() { Name = "Simpan permohonan" }).ClickAsync();
        await Assertions.Expect(counter.Locator("main")).ToContainTextAsync("NIK");
        await counter.GetByLabel("NIK").FillAsync("3574050107900003");
        await counter.GetByRole(AriaRole.Button, new() { Name = "Simpan permohonan" }).ClickAsync();
        await counter.WaitForURLAsync("**/loket/tanda-terima/**");
        var number = counter.Url.Split('/')[^1];

        await loket.SeesArriveAsync(number);
        await loket.DoAsync(number, "Berkas lengkap", choose: "Ada dan terbaca");
        var kasi = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "kasi.kedopok");
        await kasi.DoAsync(number, "Sah");
        await kasi.DoAsync(number, "Beri paraf");
        var rekam = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "rekam.kedopok");
        await rekam.SeesArriveAsync(number);
        var queue = await chromium.OfficerAsync(host.Address, "rekam.kedopok", "/antrean");
        await Assertions.Expect(queue.Locator(".queue-row", new() { HasText = number })).ToContainTextAsync("Sedang dilayani di Perekaman");
        await queue.ShutsNobodyOutAsync(queue.Url);
        await rekam.DoAsync(number, "Perekaman selesai", choose: "Sidik jari");
        var agenda = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "agenda.kedopok");
        await agenda.DoAsync(number, "Sudah dinomori dan distempel");
        await loket.SeesArriveAsync(number);
        await loket.DoAsync(number, "Serahkan", choose: "Keluarga", fill: ("Nama penerima", "Rini Santoso"));

        await counter.GotoAsync($"/perkara/{number}");
        await counter.GetByRole(AriaRole.Link, new() { Name = "Tanda terima penyerahan", Exact = true }).ClickAsync();
        await Assertions.Expect(counter.Locator(".receipt")).ToContainTextAsync("Rini Santoso (Keluarga)");
        await Assertions.Expect(counter.Locator(".receipt")).ToContainTextAsync("Budi Santoso");
        await Assertions.Expect(counter.Locator(".receipt")).ToContainTextAsync("/KTP-EL/XI/2026");
        await Assertions.Expect(counter.Locator(".signature-line")).ToHaveCountAsync(2);
        await counter.ShutsNobodyOutAsync(counter.Url);
        var stranger = await chromium.OfficerAsync(host.Address, "kepala", $"/perkara/{number}/serah-terima");
        await Assertions.Expect(stranger.Locator(".receipt")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_citizen_is_told_kindly_what_is_missing_then_gets_the_digital_ktp_step_by_step()
    {
        var page = await chromium.OpenAsync(host.Address, width: Phone);
        await page.GotoAsync("/layanan/probolinggo/ktp-digital");
        await NoWiderThanThePhoneAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ajukan permohonan" }).First.ClickAsync();
        await FillConditionsAsync(page, recorded: "Belum");
        await NextAsync(page);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Datanglah ke kantor kecamatan Anda dengan fotokopi Kartu Keluarga");
        await page.GetByLabel("Sudah", new() { Exact = true }).CheckAsync();
        await NextAsync(page);
        await FillIdentityAsync(page);
        var citizen = await SendAsync(page, "Siti Aminah");
        await citizen.FollowAsync();

        await citizen.SeesAsync("Giliran Anda: Melaksanakan Foto Identitas Diri");
        await NoWiderThanThePhoneAsync(page);
        await page.ShutsNobodyOutAsync(page.Url);
        await page.GetByLabel("Saya sudah melakukan foto").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sudah saya kerjakan" }).ClickAsync();
        await citizen.SeesAsync("Waktu pelayanan 1 hari kerja dihitung sejak isian Anda dinyatakan lengkap");
        var verifier = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "verifikator");
        await verifier.DoAsync(citizen.Number, "Nyatakan lengkap", choose: "Usia 17 tahun ke atas atau sudah menikah");
        await citizen.SeesAsync("Dijanjikan selesai Selasa, 24 November 2026 pukul 08.00 WIB");
        var siak = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "operator.siak");
        await siak.DoAsync(citizen.Number, "Berhasil", fill: ("Nomor rujukan SIAK", "SIAK-2026-1"));
        await citizen.SeesAsync("Giliran Anda: Membuka dan memasukkan PIN");
        await page.ReloadAsync();
        await page.GetByLabel("Ya, KTP Digital saya").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sudah saya kerjakan" }).ClickAsync();

        await citizen.SeesAsync("Nomor rujukan SIAK: SIAK-2026-1");
    }

    [Fact]
    public async Task A_question_goes_on_as_an_application_without_typing_a_name_twice()
    {
        var page = await chromium.OpenAsync(host.Address, width: Phone);
        var asking = new CitizenAtBrowser(page);
        await asking.ApplyAsync("KTP di HP", "Wati Lestari");
        await asking.FollowAsync();
        var petugas = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "petugas");
        await petugas.DoAsync(asking.Number, "Jawab langsung");
        await petugas.DoAsync(
            asking.Number, "Lanjutkan sebagai permohonan", select: ("Layanan yang dimaksud", "Penerbitan KTP Digital"),
            fill: ("Jawaban", "Ini permohonan KTP Digital. Silakan lanjutkan."));

        await asking.SeesAsync("Kami menunggu Anda memilih");
        await page.ReloadAsync();
        await page.ShutsNobodyOutAsync(page.Url);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan sebagai permohonan" }).ClickAsync();
        await FillConditionsAsync(page, recorded: "Sudah");
        await NextAsync(page);
        await FillIdentityAsync(page);
        await Assertions.Expect(page.GetByLabel("Nama lengkap")).ToHaveValueAsync("Wati Lestari");
        var later = await SendAsync(page, name: null);
        await later.FollowAsync();

        await later.SeesAsync($"Melanjutkan permohonan {asking.Number}");
        await page.Locator(".linked a").ClickAsync();
        await asking.SeesAsync($"Dilanjutkan sebagai permohonan {later.Number}");
    }

    private static async Task FillConditionsAsync(IPage page, string recorded)
    {
        await page.GetByLabel("Tanggal lahir").FillAsync("1990-07-01");
        await page.GetByLabel("Belum pernah menikah").CheckAsync();
        await page.GetByLabel(recorded, new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Ya, Android").CheckAsync();
    }

    private static async Task FillIdentityAsync(IPage page)
    {
        await page.GetByLabel("Sudah terpasang").CheckAsync();
        await page.GetByLabel("Saya sudah mengisi identitas").CheckAsync();
        await page.GetByLabel("Alamat surel yang Anda pakai").FillAsync("siti@example.test");
        await NextAsync(page);
    }

    /// <summary>Says who they are, unless that is known, and sends.</summary>
    private static async Task<CitizenAtBrowser> SendAsync(IPage page, string? name)
    {
        if (name is not null)
        {
            await page.GetByLabel("Nama lengkap").FillAsync(name);
            await page.GetByLabel("Di halaman pelacakan").CheckAsync();
        }

        await page.GetByLabel("NIK").FillAsync("3574014107900003");
        await NextAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permohonan" }).ClickAsync();
        return await CitizenAtBrowser.WithReceiptAsync(page);
    }

    private static async Task NoWiderThanThePhoneAsync(IPage page) =>
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, Phone);

    private static Task NextAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan", Exact = true }).ClickAsync();
}

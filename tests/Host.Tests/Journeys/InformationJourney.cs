using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>
/// The information SOP as its people live it: a citizen and three officers at browsers of their own, side by side, over a
/// database that the subclass names. Nobody reloads a page.
/// </summary>
public abstract class InformationJourney(HostFixture host, Chromium chromium)
{
    [Fact]
    public async Task A_question_is_returned_completed_answered_by_both_bidang_and_reaches_the_citizen()
    {
        var petugas = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "petugas");
        var dafduk = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "dafduk");
        var capil = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "capil");
        var citizen = new CitizenAtBrowser(await chromium.OpenAsync(host.Address, width: 400));

        await citizen.ApplyAsync("Akta dan kartu keluarga");
        await petugas.SeesArriveAsync(citizen.Number);
        await citizen.FollowAsync();

        await petugas.DoAsync(citizen.Number, "Kembalikan untuk dilengkapi", fill: ("Yang harus dilengkapi pemohon", "Sebutkan tahun lahir anak Anda."));
        await citizen.SeesAsync("Sebutkan tahun lahir anak Anda.");
        await citizen.CompleteAsync("Anak saya lahir tahun 2024.");

        await petugas.SeesArriveAsync(citizen.Number);
        await petugas.DoAsync(citizen.Number, "Teruskan ke bidang", choose: "Keduanya");
        await dafduk.SeesArriveAsync(citizen.Number);
        await capil.SeesArriveAsync(citizen.Number);
        await dafduk.DoAsync(citizen.Number, "Informasi diberikan", fill: ("Informasi yang akan disampaikan", "Kartu keluarga diperbarui di loket dua."));
        await capil.DoAsync(citizen.Number, "Informasi diberikan", fill: ("Informasi yang akan disampaikan", "Akta kelahiran diurus di loket tiga."));

        await petugas.SeesArriveAsync(citizen.Number);
        await petugas.DoAsync(citizen.Number, "Kirim jawaban", fill: ("Jawaban", "Datanglah ke loket dua dan tiga dengan KTP Anda."));

        await citizen.SeesAsync("Datanglah ke loket dua dan tiga dengan KTP Anda.");
        await citizen.SeesAsync("Selesai");
    }

    [Fact]
    public async Task What_came_by_telephone_is_entered_at_the_counter_and_takes_the_other_step()
    {
        var petugas = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "petugas");
        var counter = await chromium.OfficerAsync(host.Address, "petugas", "/loket/baru?layanan=informasi&saluran=Telephone");

        await counter.GetByLabel("Perihal").FillAsync("Jam buka loket");
        await counter.GetByLabel("Pertanyaan Anda").FillAsync("Pukul berapa loket dibuka hari Jumat?");
        await counter.GetByLabel("Nama pemohon").FillAsync("Budi Santoso");
        await counter.GetByLabel("Jawaban dikirim lewat").SelectOptionAsync(new SelectOptionValue { Label = "Telepon" });
        await counter.GetByLabel("Nomor telepon").FillAsync("081234567890");
        await counter.GetByRole(AriaRole.Button, new() { Name = "Simpan permohonan" }).ClickAsync();
        await counter.WaitForURLAsync("**/loket/tanda-terima/**");
        var number = counter.Url.Split('/')[^1];

        await petugas.SeesArriveAsync(number);
        await Assertions.Expect(petugas.Page.Locator(".inbox-row", new() { HasText = number })).ToContainTextAsync("2.a");
        await petugas.DoAsync(number, "Jawab langsung");
        await petugas.SeesArriveAsync(number);
        await petugas.DoAsync(number, "Kirim jawaban", fill: ("Jawaban", "Hari Jumat loket dibuka pukul 07.30 sampai 14.30."));
        await Assertions.Expect(petugas.Page.Locator(".inbox-row", new() { HasText = number })).ToContainTextAsync("Telepon");
    }
}

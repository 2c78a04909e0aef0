using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Designer;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>
/// The promise to the administrator: a step moved to another lane and a step added, by hand in the real Elsa Studio, count
/// for the cases that come after; a case that runs keeps the drawing it began with.
/// </summary>
[Trait("speed", "slow")]
public sealed class RedrawnProcedureTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Procedure = "Pelayanan Informasi kepada Masyarakat";
    private const string Added = "Memeriksa rancangan jawaban";

    [Fact]
    public async Task A_running_case_keeps_the_old_drawing_and_a_new_case_takes_the_new_one()
    {
        var petugas = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "petugas");
        var dafduk = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "dafduk");
        var capil = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "capil");
        var before = new CitizenAtBrowser(await chromium.OpenAsync(host.Address));
        await before.ApplyAsync("Sebelum digambar ulang");
        await petugas.SeesArriveAsync(before.Number);

        await RedrawAsync();

        var after = new CitizenAtBrowser(await chromium.OpenAsync(host.Address));
        await after.ApplyAsync("Sesudah digambar ulang");
        await after.FollowAsync();
        await petugas.SeesArriveAsync(after.Number);
        foreach (var number in (string[])[before.Number, after.Number])
        {
            await petugas.DoAsync(number, "Teruskan ke bidang", choose: "Bidang Pencatatan Sipil");
            await capil.SeesArriveAsync(number);
            await capil.DoAsync(number, "Informasi diberikan", fill: ("Informasi yang akan disampaikan", "Akta diurus di loket tiga."));
        }

        await petugas.SeesArriveAsync(before.Number);
        await Assertions.Expect(dafduk.Page.Locator(".inbox-row", new() { HasText = before.Number })).ToHaveCountAsync(0);

        await dafduk.SeesArriveAsync(after.Number);
        await Assertions.Expect(dafduk.Page.Locator(".inbox-row", new() { HasText = after.Number })).ToContainTextAsync(Added);
        await dafduk.DoAsync(after.Number, "Sesuai");
        await capil.SeesArriveAsync(after.Number);
        await Assertions.Expect(petugas.Page.Locator(".inbox-row", new() { HasText = after.Number })).ToHaveCountAsync(0);

        await SeesStepsAsync(before.Number, answeredBy: "Petugas Layanan Informasi dan Pengaduan", added: 0);
        await SeesStepsAsync(after.Number, answeredBy: "Bidang Pencatatan Sipil", added: 1);
        await capil.DoAsync(after.Number, "Kirim jawaban", fill: ("Jawaban", "Datanglah ke loket tiga dengan KTP Anda."));
        await after.SeesAsync("Datanglah ke loket tiga dengan KTP Anda.");
    }

    private async Task RedrawAsync()
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, "/tugas");
        await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Alur", Exact = true }).ClickAsync();
        await studio.OpenFromListAsync(Procedure);
        await studio.SaysAsync("Versi 1");
        await studio.FitAsync("4. Menjawab pemohon");

        await studio.SelectAsync("4. Menjawab pemohon");
        await studio.ChooseAsync("Pelaksana", "Bidang Pencatatan Sipil", "bidang-capil");
        await studio.SaysAsync("Perkara baru masih memakai versi 1.");

        await studio.DropBelowAsync("Tugas", "Tugas petugas", "Informasi dari bidang lengkap", below: 160);
        await studio.WriteAsync("Nomor langkah", "3.a");
        await studio.WriteAsync("Nama langkah", Added);
        await studio.ChooseAsync("Pelaksana", "Bidang Pendaftaran Penduduk", "bidang-dafduk");
        await studio.AddOutcomeAsync("Sesuai");
        await studio.DisconnectAsync("Informasi dari bidang lengkap", "Done", "4. Menjawab pemohon");
        await studio.ConnectAsync("Informasi dari bidang lengkap", "Done", "UserTask");
        await studio.ConnectAsync("UserTask", "Sesuai", "4. Menjawab pemohon");
        await studio.PictureAsync("digambar-ulang");

        await studio.PublishAsync();
        await studio.SaysAsync("Versi 2", "Terbit");
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }

    private async Task SeesStepsAsync(string number, string answeredBy, int added)
    {
        var head = await chromium.OfficerAsync(host.Address, "kepala", $"/perkara/{number}");
        var rows = head.Locator(".sop-row");
        await Assertions.Expect(rows.Filter(new() { HasText = "Menjawab lewat media" }).Locator(".sop-lane-word")).ToHaveTextAsync(answeredBy);
        await Assertions.Expect(rows.Filter(new() { HasText = Added })).ToHaveCountAsync(added);
        if (added > 0)
        {
            await Assertions.Expect(rows.Filter(new() { HasText = Added }).Locator(".sop-lane-word")).ToHaveTextAsync("Bidang Pendaftaran Penduduk");
        }
    }
}

using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Designer;
using Lajur.Host.Tests.Journeys;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Versions;

/// <summary>
/// The promise to the administrator: a procedure is redrawn and published while cases run, the cases are moved to it from
/// a page, every open screen follows by itself, and the cases end on the new drawing. With LAJUR_SCREENSHOTS set to a
/// folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class MovedCasesTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Procedure = "Pelayanan Informasi kepada Masyarakat";
    private const string Step = "2.b Mempelajari informasi dari saluran lain";
    private const string Why = "Langkah 2.b pindah ke bidang sejak SOP direvisi.";

    [Fact]
    public async Task Cases_that_run_are_moved_to_the_new_drawing_before_everybodys_eyes_and_end_on_it()
    {
        var petugas = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "petugas");
        var capil = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "capil");
        var citizen = new CitizenAtBrowser(await chromium.OpenAsync(host.Address));
        await citizen.ApplyAsync("Dipindahkan");
        var second = new CitizenAtBrowser(await chromium.OpenAsync(host.Address));
        await second.ApplyAsync("Ditinggal");
        await petugas.SeesArriveAsync(citizen.Number);
        var head = await chromium.OfficerAsync(host.Address, "kepala", $"/perkara/{citizen.Number}");
        await head.ListensAsync();

        var admin = await RedrawAsync();
        await admin.Locator(".alur-menu summary", new() { HasText = "Pelaksanaan" }).ClickAsync();
        await admin.GetByRole(AriaRole.Link, new() { Name = "Perkara", Exact = true }).ClickAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "Perkara berjalan" })).ToBeVisibleAsync();
        await Assertions.Expect(admin.Locator(".place", new() { HasText = "2 perkara di sini" })).ToContainTextAsync("Mempelajari");
        await admin.LookAsync("perkara-berjalan");
        await admin.GetByRole(AriaRole.Button, new() { Name = $"Pratinjau {citizen.Number}" }).ClickAsync();
        await Assertions.Expect(admin.Locator(".preview")).ToContainTextAsync("Bidang Pencatatan Sipil");
        await admin.LookAsync("perkara-pratinjau");
        await admin.GetByLabel($"Pindahkan {second.Number}").UncheckAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Pindahkan", Exact = true }).ClickAsync();
        await Assertions.Expect(admin.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tuliskan alasan");
        await Assertions.Expect(admin.GetByLabel($"Pindahkan {second.Number}")).Not.ToBeCheckedAsync();
        await admin.GetByLabel("Alasan pemindahan").FillAsync(Why);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Pindahkan", Exact = true }).ClickAsync();
        await admin.ListensAsync();
        await Assertions.Expect(admin.Locator("main")).ToContainTextAsync("0 dari 1");

        host.Clock.Advance(TimeSpan.FromSeconds(2));

        await Assertions.Expect(admin.Locator("main")).ToContainTextAsync("1 dari 1");
        await Assertions.Expect(admin.GetByRole(AriaRole.Button, new() { Name = $"Batalkan pemindahan {citizen.Number}" })).ToBeVisibleAsync();
        await admin.LookAsync("perkara-dipindahkan");
        await capil.SeesArriveAsync(citizen.Number);
        await Assertions.Expect(petugas.Page.Locator(".inbox-row", new() { HasText = citizen.Number })).ToHaveCountAsync(0);
        await Assertions.Expect(petugas.Page.Locator(".inbox-row", new() { HasText = second.Number })).ToBeVisibleAsync();
        await Assertions.Expect(head.Locator(".history")).ToContainTextAsync("memindahkan perkara ini dari alur versi 1 ke versi 2");
        await Assertions.Expect(head.Locator(".history")).ToContainTextAsync(Why);

        await capil.DoAsync(citizen.Number, "Jawab langsung");
        await petugas.SeesArriveAsync(citizen.Number);
        await petugas.DoAsync(citizen.Number, "Kirim jawaban", fill: ("Jawaban", "Datanglah ke loket tiga."));
        await citizen.FollowAsync();
        await citizen.SeesAsync("Datanglah ke loket tiga.");
        await admin.ReloadAsync();
        await Assertions.Expect(admin.Locator(".case-line")).ToContainTextAsync("sudah berlanjut sejak dipindahkan");
    }

    private async Task<IPage> RedrawAsync()
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, "/tugas");
        await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Alur", Exact = true }).ClickAsync();
        await studio.OpenFromListAsync(Procedure);
        await studio.SaysAsync("Versi 1");
        await studio.FitAsync(Step);
        await studio.SelectAsync(Step);
        await studio.ChooseAsync("Pelaksana", "Bidang Pencatatan Sipil", "bidang-capil");
        await studio.SaysAsync("Perkara baru masih memakai versi 1.");
        await studio.PublishAsync();
        await studio.SaysAsync("Versi 2", "Terbit");
        return studio.Page;
    }
}

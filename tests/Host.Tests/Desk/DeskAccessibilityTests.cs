using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Desk;

/// <summary>Every desk page, on a wide and on a narrow screen: axe finds nothing serious, and nothing is wider than the screen.</summary>
[Trait("speed", "slow")]
public sealed class DeskAccessibilityTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task No_desk_page_shuts_anybody_out()
    {
        var number = await host.ApplyAsync("Siti Aminah");
        var item = await host.OpenItemAsync(number);
        var stranger = await chromium.OpenAsync(host.Address, Sight.Phone);
        await stranger.GotoAsync("/masuk");
        await stranger.LookAsync("masuk");
        var page = await chromium.OfficerAsync(host.Address, "petugas", "/tugas?tampilan=tersedia", Sight.Phone);
        await page.LookAsync("tugas");
        await page.GotoAsync($"/tugas/{item.Id}");
        await page.LookAsync("tugas-tersedia");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ambil tugas" }).ClickAsync();
        await page.WaitForSelectorAsync(".outcomes");
        await page.LookAsync("tugas-diambil");
        await page.Locator(".outcomes .btn-primary").ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("tugas-salah");
        await page.GotoAsync($"/perkara/{number}");
        await page.LookAsync("perkara");
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        await page.GotoAsync($"/perkara/{number}");
        await page.LookAsync("perkara-menunggu");
        await page.GotoAsync($"/perkara/{number}/lengkapi");
        await page.LookAsync("perkara-lengkapi");
        await page.GotoAsync("/loket");
        await page.LookAsync("loket");
        await page.GotoAsync("/loket/baru?layanan=informasi&saluran=Telephone");
        await page.LookAsync("loket-formulir");
        await page.GotoAsync($"/loket/tanda-terima/{number}");
        await page.LookAsync("loket-tanda-terima");
    }

    /// <summary>The rail at the left is not printed, and leaves no room of its own.</summary>
    [Fact]
    public async Task A_paper_is_printed_over_the_whole_of_its_sheet()
    {
        var page = await chromium.OfficerAsync(host.Address, "kepala", "/admin/dokumen/probolinggo-informasi/1/standar");
        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.InRange(await WidthAsync(".paper-text"), 700, 794);

        await page.GotoAsync("/admin/dokumen/probolinggo-informasi/1/sop");
        Assert.InRange(await WidthAsync(".paper-sheet svg"), 700, 794);
        var printed = System.Text.Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Equal(await page.Locator(".paper-sheet").CountAsync(), printed.Split("/Type /Page\n").Length - 1);

        async Task<float> WidthAsync(string part) => (await page.Locator(part).First.BoundingBoxAsync())!.Width;
    }

    [Fact]
    public async Task No_page_of_the_calendar_shuts_anybody_out()
    {
        await host.ApplyAsync("Siti Aminah");
        var page = await chromium.OfficerAsync(host.Address, "admin", "/kalender", Sight.Phone);
        await page.LookAsync("kalender");
        await page.GotoAsync("/kalender/hari-libur");
        await page.LookAsync("kalender-libur");
        await page.GotoAsync("/kalender/jam-kerja");
        await page.FillAsync("[name='hours.monday.open']", "besok");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lihat akibatnya" }).ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("kalender-jam-salah");
        await page.FillAsync("[name='hours.monday.open']", "07.30");
        await page.FillAsync("#decree", "Keputusan Kepala Dinas Nomor 12 Tahun 2026");
        await page.FillAsync("[name='hours.monday.close']", "09.00");
        await page.FillAsync("[name='hours.monday.breakFrom']", "");
        await page.FillAsync("[name='hours.monday.breakTo']", "");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lihat akibatnya" }).ClickAsync();
        await page.WaitForSelectorAsync(".effect");
        await page.LookAsync("kalender-jam-akibat");
    }

    [Fact]
    public async Task No_page_of_the_staff_shuts_anybody_out()
    {
        var page = await chromium.OfficerAsync(host.Address, "admin", "/admin/petugas", Sight.Phone);
        await page.LookAsync("petugas");
        await page.GotoAsync("/kelola");
        await page.LookAsync("kelola");
        await page.GotoAsync("/admin/petugas");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nur Hidayati" }).ClickAsync();
        await page.WaitForSelectorAsync("#pengganti");
        await page.LookAsync("petugas-satu");
        await page.GotoAsync("/admin/petugas/baru");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Simpan" }).ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await page.LookAsync("petugas-salah");
        await page.GotoAsync("/akun");
        await page.LookAsync("akun");
    }
}

using Deque.AxeCore.Playwright;
using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Desk;

/// <summary>
/// Every desk page, on a wide and on a narrow screen: axe finds nothing serious, and nothing is wider than the screen.
/// With LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class DeskAccessibilityTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task No_desk_page_shuts_anybody_out(int width)
    {
        var number = await host.ApplyAsync("Siti Aminah");
        var item = await host.OpenItemAsync(number);
        var stranger = await chromium.OpenAsync(host.Address, width);
        await stranger.GotoAsync("/masuk");
        await CheckAsync(stranger, "masuk", width);
        var page = await chromium.OfficerAsync(host.Address, "petugas", "/tugas?tampilan=tersedia", width);
        await CheckAsync(page, "tugas", width);
        await page.GotoAsync($"/tugas/{item.Id}");
        await CheckAsync(page, "tugas-tersedia", width);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ambil tugas" }).ClickAsync();
        await page.WaitForSelectorAsync(".outcomes");
        await CheckAsync(page, "tugas-diambil", width);
        await page.Locator(".outcomes .btn-primary").ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await CheckAsync(page, "tugas-salah", width);
        await page.GotoAsync($"/perkara/{number}");
        await CheckAsync(page, "perkara", width);
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        await page.GotoAsync($"/perkara/{number}");
        await CheckAsync(page, "perkara-menunggu", width);
        await page.GotoAsync($"/perkara/{number}/lengkapi");
        await CheckAsync(page, "perkara-lengkapi", width);
        await page.GotoAsync("/loket");
        await CheckAsync(page, "loket", width);
        await page.GotoAsync("/loket/baru?layanan=informasi&saluran=Telephone");
        await CheckAsync(page, "loket-formulir", width);
        await page.GotoAsync($"/loket/tanda-terima/{number}");
        await CheckAsync(page, "loket-tanda-terima", width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task No_page_of_the_calendar_shuts_anybody_out(int width)
    {
        await host.ApplyAsync("Siti Aminah");
        var page = await chromium.OfficerAsync(host.Address, "admin", "/kalender", width);
        await CheckAsync(page, "kalender", width);
        await page.GotoAsync("/kalender/hari-libur");
        await CheckAsync(page, "kalender-libur", width);
        await page.GotoAsync("/kalender/jam-kerja");
        await page.FillAsync("[name='hours.monday.open']", "besok");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lihat akibatnya" }).ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await CheckAsync(page, "kalender-jam-salah", width);
        await page.FillAsync("[name='hours.monday.open']", "07.30");
        await page.FillAsync("#decree", "Keputusan Kepala Dinas Nomor 12 Tahun 2026");
        await page.FillAsync("[name='hours.monday.close']", "09.00");
        await page.FillAsync("[name='hours.monday.breakFrom']", "");
        await page.FillAsync("[name='hours.monday.breakTo']", "");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Lihat akibatnya" }).ClickAsync();
        await page.WaitForSelectorAsync(".effect");
        await CheckAsync(page, "kalender-jam-akibat", width);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task No_page_of_the_staff_shuts_anybody_out(int width)
    {
        var page = await chromium.OfficerAsync(host.Address, "admin", "/admin/petugas", width);
        await CheckAsync(page, "petugas", width);
        await page.GotoAsync("/kelola");
        await CheckAsync(page, "kelola", width);
        await page.GotoAsync("/admin/petugas");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nur Hidayati" }).ClickAsync();
        await page.WaitForSelectorAsync("#pengganti");
        await CheckAsync(page, "petugas-satu", width);
        await page.GotoAsync("/admin/petugas/baru");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Simpan" }).ClickAsync();
        await page.WaitForSelectorAsync(".error-summary");
        await CheckAsync(page, "petugas-salah", width);
        await page.GotoAsync("/akun");
        await CheckAsync(page, "akun", width);
    }

    private static async Task CheckAsync(IPage page, string name, int width)
    {
        if (Environment.GetEnvironmentVariable("LAJUR_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }

        var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{name} at {width}: {violation.Id} {string.Join(' ', violation.Nodes.Select(node => node.Html))}");
        Assert.Empty(serious);
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
            $"{name} is wider than {width} px.");
    }
}

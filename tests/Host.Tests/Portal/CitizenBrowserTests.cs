using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Portal;

/// <summary>The citizen's path in a real browser: every page is looked over by axe, on a phone and on a desk.</summary>
public sealed class CitizenBrowserTests(HostFixture host, Chromium chromium)
    : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Every_page_on_the_way_is_accessible_and_fits_the_screen(int width, ColorScheme scheme)
    {
        var page = await chromium.OpenAsync(host.Address, width);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        List<string> complaints = [];
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" ? [message.Text] : []);

        await page.GotoAsync("/");
        await LookOverAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Pelayanan Informasi" }).ClickAsync();
        await LookOverAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ajukan permohonan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await LookOverAsync(page);
        await page.GetByLabel("Perihal").FillAsync("Syarat akta kelahiran");
        await page.GetByLabel("Pertanyaan Anda").FillAsync(Application.Question);
        await GoOnAsync(page, "Lampiran");
        await LookOverAsync(page);
        await GoOnAsync(page, "Data diri");
        await page.GetByLabel("Nama lengkap").FillAsync("Budi Santoso");
        await page.GetByLabel("Lewat surel").CheckAsync();
        await page.GetByLabel("Alamat surel").FillAsync("budi@contoh.id");
        await LookOverAsync(page);
        await GoOnAsync(page, "Periksa permohonan Anda");
        await LookOverAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permohonan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".receipt-number")).ToBeVisibleAsync();
        await LookOverAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Lihat perjalanan permohonan" }).ClickAsync();
        await Assertions.Expect(page.Locator(".steps")).ToBeVisibleAsync();
        await LookOverAsync(page);
        await page.GotoAsync("/lacak");
        await LookOverAsync(page);

        // A refused form is a 422, which Chromium logs as a failed resource; everything else would be ours.
        Assert.DoesNotContain(complaints, text => !text.Contains("422", StringComparison.Ordinal));
    }

    private static async Task GoOnAsync(IPage page, string heading)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 })).ToBeVisibleAsync();
    }

    private static async Task LookOverAsync(IPage page)
    {
        var found = await page.RunAxe();
        Assert.True(found.Violations.Length == 0, $"{page.Url}: {string.Join("; ", found.Violations.Select(v => $"{v.Impact} {v.Id} {v.Nodes[0].Html}"))}");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{page.Url} is wider than the screen.");
    }
}

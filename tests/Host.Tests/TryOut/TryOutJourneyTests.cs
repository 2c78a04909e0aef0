using Deque.AxeCore.Playwright;
using Lajur.Host.Tests.Browsing;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.TryOut;

/// <summary>
/// An administrator tries a draft out in a real browser, from the form to the answer, with a weekend in between. With
/// LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class TryOutJourneyTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task A_draft_is_tried_out_from_the_form_to_the_answer_over_a_weekend()
    {
        // The first try-out of a host makes the tables of all others.
        await (await host.TryAsync()).DisposeAsync();
        var page = await chromium.OfficerAsync(host.Address, "admin", $"/admin/alur/{TriedDraft.Information}/coba");
        await LookAsync(page, "coba-mulai");
        await page.GetByLabel("Percobaan dimulai").FillAsync("2026-11-27T14:00");
        await page.GetByLabel("Masuk lewat").SelectOptionAsync("Telephone");
        await page.GetByLabel("Lewat surel (email)").CheckAsync();
        await page.GetByLabel("Alamat surel").FillAsync("siti.contoh@example.test");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan permohonan contoh" }).ClickAsync();
        await Assertions.Expect(page.Locator(".tryout-now")).ToContainTextAsync("27 November 2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil tugas" }).ClickAsync();
        await LookAsync(page, "coba-tugas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Jawab langsung" }).ClickAsync();
        await page.GetByLabel("Berapa lama").FillAsync("1");
        await page.GetByLabel("Satuan").SelectOptionAsync("hari");
        await page.GetByRole(AriaRole.Button, new() { Name = "Majukan", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".tryout-now")).ToContainTextAsync("Senin, 30 November 2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil tugas" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim jawaban" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Perkara selesai" })).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".tryout-verdict")).ToContainTextAsync("dari janji 30 menit");
        await Assertions.Expect(page.Locator(".tryout-outside")).ToContainTextAsync("Surel");
        await LookAsync(page, "coba-selesai");
    }

    private static async Task LookAsync(IPage page, string name)
    {
        foreach (var width in (int[])[360, 1280, 1920])
        {
            await page.SetViewportSizeAsync(width, 900);
            if (Environment.GetEnvironmentVariable("LAJUR_SCREENSHOTS") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
            }

            Assert.True(
                await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{name} is wider than {width} px.");
        }

        var serious = (await page.RunAxe()).Violations.Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{name}: {violation.Id} {string.Join(' ', violation.Nodes.Select(node => node.Html))}").ToList();
        Assert.True(serious.Count == 0, string.Join("\n", serious));
    }
}

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
        await page.LookAsync("coba-mulai", Sight.Phone, Sight.Desk, 1920);
        await page.GetByLabel("Percobaan dimulai").FillAsync("2026-11-27T14:00");
        await page.GetByLabel("Masuk lewat").SelectOptionAsync("Telephone");
        await page.GetByLabel("Lewat surel (email)").CheckAsync();
        await page.GetByLabel("Alamat surel").FillAsync("siti.contoh@example.test");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan permohonan contoh" }).ClickAsync();
        await Assertions.Expect(page.Locator(".tryout-now")).ToContainTextAsync("27 November 2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ambil tugas" }).ClickAsync();
        await page.LookAsync("coba-tugas", Sight.Phone, Sight.Desk, 1920);
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
        await page.LookAsync("coba-selesai", Sight.Phone, Sight.Desk, 1920);
    }
}

using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Incidents;

/// <summary>
/// The promise to the administrator: a case that broke is found, understood, set aright and brought to its end, at a real
/// browser; on a wide and on a narrow screen axe finds nothing serious and nothing is wider than the screen.
/// </summary>
[Trait("speed", "slow")]
public sealed class IncidentWalkTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task A_case_that_broke_is_set_aright_and_goes_on()
    {
        await host.MakeFragileAsync();
        var (number, incident) = await host.BreakOneAsync();
        var page = await chromium.OfficerAsync(host.Address, "admin", "/admin/insiden", Sight.Phone);
        await page.LookAsync("insiden");
        await page.Locator(".incident-row a", new() { HasText = number }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Menghitung rincian");
        await Assertions.Expect(page.Locator(".incident-one")).ToContainTextAsync("Rumus pada langkah ini gagal dihitung.");
        await page.GetByText("Rincian teknis").ClickAsync();
        await page.GetByText("Perbaiki data sebelum mencoba lagi").ClickAsync();
        await page.LookAsync("insiden-satu");

        await page.GetByLabel("Alasan").FillAsync("Rincian dilengkapi dari berkas.");
        await page.GetByLabel("Rincian (Object)").FillAsync("{ \"jumlah\": 2 }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Coba lagi", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".message-on-time")).ToContainTextAsync("Alurnya berjalan.");
        await Assertions.Expect(page.Locator(".incident-ending")).ToContainTextAsync("“Rincian dilengkapi dari berkas.”");
        await page.LookAsync("insiden-ditangani");

        await page.GotoAsync($"/perkara/{number}");
        await Assertions.Expect(page.Locator(".case-sentence")).Not.ToContainTextAsync("tertahan");
        await Assertions.Expect(page.Locator("#riwayat")).ToContainTextAsync("Rincian dilengkapi dari berkas.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tindakan administrator" }).ClickAsync();
        await page.LookAsync("tindakan");
        Assert.NotNull(await host.OpenItemAsync(number));
        await page.GetByLabel("Alasan").FillAsync("Bidang keliru memilih.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Batalkan langkah" }).ClickAsync();
        await Assertions.Expect(page.Locator(".message-late")).ToContainTextAsync("satu-satunya langkah yang berjalan");
        await page.LookAsync("tindakan-ditolak");
        await Assertions.Expect(page.GetByLabel("Alasan")).ToHaveValueAsync("Bidang keliru memilih.");
        await page.GetByLabel("Ulangi langkah yang sudah selesai").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Ulangi", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator(".message-on-time")).ToContainTextAsync("Sudah dijalankan.");
        await page.GotoAsync($"/admin/insiden/{incident}");
        await Assertions.Expect(page.Locator(".incident-form")).ToHaveCountAsync(0);
    }
}

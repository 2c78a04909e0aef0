using Deque.AxeCore.Commons;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Designer;

/// <summary>
/// The designer's pages, on an office's screen and on a wide one: axe finds nothing serious in what is ours, and our bar
/// fits. With LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class DesignerAccessibilityTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    // Elsa Studio is used as it was published; what it draws is not ours to mend. It all lies in this element.
    private static readonly AxeRunContext s_ours = new() { Exclude = [new AxeSelector("#studio")] };

    private static readonly (int Width, int Height)[] s_screens = [(1920, 1080), (1280, 800)];

    [Fact]
    public async Task Our_bar_shuts_nobody_out()
    {
        var number = await host.ApplyAsync();
        var studio = await StudioPage.OpenAsync(chromium, host.Address, DesignerLinks.Definitions);
        await studio.Page.Locator("tbody").GetByText("Pelayanan Informasi").First.WaitForAsync();
        await CheckAsync(studio, "alur");
        await studio.OpenFromListAsync("Pelayanan Informasi");
        await studio.BoxAsync("4. Menjawab pemohon");
        await CheckAsync(studio, "alur-gambar");
        await studio.MenuAsync("Pelaksanaan");
        await CheckAsync(studio, "alur-menu");
        await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Jalannya alur" }).ClickAsync();
        await studio.Page.Locator("tbody").GetByText(number).First.WaitForAsync();
        await CheckAsync(studio, "alur-jalannya");
        await studio.Page.Locator("tbody").GetByText(number).First.ClickAsync();
        await studio.BoxAsync("4. Menjawab pemohon");
        await CheckAsync(studio, "alur-perkara");
        await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Buka perkara" }).ClickAsync();
        await studio.Page.WaitForURLAsync($"**/perkara/{number}");
        await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Alur", Exact = true }).First.ClickAsync();
        await studio.Page.GetByRole(AriaRole.Link, new() { Name = "Ke tugas" }).ClickAsync();
        await studio.Page.WaitForURLAsync("**/tugas");
    }

    private static async Task CheckAsync(StudioPage studio, string name)
    {
        foreach (var (width, height) in s_screens)
        {
            await studio.Page.SetViewportSizeAsync(width, height);
            await studio.PictureAsync($"{name}-{width}");
            Assert.True(
                await studio.Page.EvaluateAsync<bool>("document.querySelector('.alur-bar').scrollWidth <= window.innerWidth"),
                $"The bar of {name} is wider than {width} px.");
        }

        await studio.Page.ShutsNobodyOutAsync(name, s_ours);
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }
}

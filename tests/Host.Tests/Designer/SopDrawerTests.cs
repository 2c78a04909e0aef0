using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Designer;

/// <summary>The designer's room: Elsa Studio with the SOP below it, true after every save.</summary>
[Trait("speed", "slow")]
public sealed class SopDrawerTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task The_table_follows_every_save_and_says_what_is_wrong_with_the_row_that_is_clicked()
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, "/admin/alur/probolinggo-informasi");
        var (drawer, row) = (studio.Page.Locator("#alur-sop"), studio.Page.Locator("#alur-sop a.paper-step"));
        await Assertions.Expect(row).ToHaveCountAsync(5);
        await studio.FitAsync("4. Menjawab pemohon");
        await studio.SelectAsync("4. Menjawab pemohon");
        await studio.WriteAsync("Nama langkah", "Jawaban kepada pemohon");
        await Assertions.Expect(row.Last).ToContainTextAsync("Jawaban kepada pemohon");
        await drawer.GetByRole(AriaRole.Button, new() { Name = "Buka tabel" }).ClickAsync();
        await Assertions.Expect(drawer).ToContainTextAsync("menjanjikan 30 menit");
        await row.Last.ClickAsync();

        var words = drawer.Locator("#sop-masalah li:visible");
        await Assertions.Expect(words).ToHaveCountAsync(1);
        await Assertions.Expect(words).ToContainTextAsync("nama kegiatan \"Jawaban kepada pemohon\" tidak diawali kata kerja");
        await Assertions.Expect(words).ToContainTextAsync("Awali dengan kata kerja");
        await drawer.GetByRole(AriaRole.Button, new() { Name = "Tampilkan semua" }).ClickAsync();
        await Assertions.Expect(words).ToHaveCountAsync(2);
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(1280, 800)]
    [InlineData(1920, 1080)]
    public async Task The_drawer_shuts_nobody_out_and_leaves_the_canvas_its_room(int width, int height)
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, "/admin/alur/probolinggo-informasi", width, height);
        await studio.BoxAsync("Bidang mana yang terkait");
        var drawer = studio.Page.Locator("#alur-sop");
        await drawer.GetByRole(AriaRole.Button, new() { Name = "Buka tabel" }).ClickAsync();

        var serious = (await studio.Page.RunAxe(new AxeRunContext { Include = [new AxeSelector("#alur-sop")] })).Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id} {string.Join(' ', violation.Nodes.Select(node => node.Html))}");
        Assert.Empty(serious);
        await studio.PictureAsync($"ruang-perancang-{width}");

        await drawer.GetByRole(AriaRole.Button, new() { Name = "Tutup tabel" }).ClickAsync();
        Assert.InRange((await drawer.BoundingBoxAsync())!.Height, 1, 60);
        await drawer.GetByRole(AriaRole.Button, new() { Name = "Buka tabel" }).ClickAsync();
        await drawer.GetByRole(AriaRole.Separator).PressAsync("ArrowUp");
        var raised = (await drawer.BoundingBoxAsync())!.Height;
        await studio.Page.ReloadAsync();
        await studio.BoxAsync("Bidang mana yang terkait");
        Assert.Equal(raised, (await drawer.BoundingBoxAsync())!.Height);
    }
}

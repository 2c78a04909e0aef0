using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Designer;

/// <summary>The designer's room: Elsa Studio with the SOP below it, true after every save.</summary>
[Trait("speed", "slow")]
public sealed class SopDrawerTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

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

    [Fact]
    public async Task A_colleagues_save_of_the_same_drawing_is_told_and_shown_without_losing_the_page()
    {
        await host.HireAsync("probolinggo", "admin.dua", "Ratna Dewi");
        await host.WithAsync<RegistryDb, int>(db => db.Set<Officer>().Where(one => one.UserName == "admin.dua")
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Role, OfficerRole.Administrator)));
        var studio = await StudioPage.OpenAsync(chromium, host.Address, "/admin/alur/probolinggo-informasi", 1280, 800);
        await studio.BoxAsync("Bidang mana yang terkait");
        await studio.Page.EvaluateAsync("window.sameDocument = true");
        var (news, drawer) = (studio.Page.Locator("[data-news]"), studio.Page.Locator("#alur-sop"));

        using var colleague = await host.OfficerAsync("admin.dua");
        var drawing = (await colleague.Http.GetFromJsonAsync<JsonObject>("/elsa/api/workflow-definitions/by-definition-id/probolinggo-informasi", Ct))!;
        var step = drawing["root"]!["activities"]!.AsArray().Single(one => one!["id"]!.ToString() == "Langkah4")!;
        step["title"]!["expression"]!["value"] = "Menjawab bersama rekan";
        using var saved = await colleague.Http.PostAsJsonAsync("/elsa/api/workflow-definitions", new { model = drawing, publish = false }, Ct);
        Assert.True(saved.IsSuccessStatusCode);
        await studio.Page.EvaluateAsync("document.dispatchEvent(new Event('visibilitychange'))");

        await Assertions.Expect(news).ToContainTextAsync("Ratna Dewi menyimpan perubahan lain pukul 08.00 WIB.");
        await Assertions.Expect(drawer.Locator("a.paper-step").Filter(new() { HasText = "Menjawab bersama" })).ToHaveCountAsync(1);
        await studio.PictureAsync("rekan-menyimpan");
        await AssertCleanAsync(studio, "[data-news]");
        Assert.True(await studio.Page.EvaluateAsync<bool>("window.sameDocument === true"), "The page was loaded anew.");
        await news.GetByRole(AriaRole.Button, new() { Name = "Nanti" }).ClickAsync();
        await drawer.GetByRole(AriaRole.Link, new() { Name = "Muat ulang gambar" }).ClickAsync();
        await studio.SaysAsync("Rancangan");
        await Assertions.Expect(news.GetByRole(AriaRole.Button)).ToBeHiddenAsync();
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_drawer_shuts_nobody_out_and_leaves_the_canvas_its_room()
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, "/admin/alur/probolinggo-informasi");
        await studio.BoxAsync("Bidang mana yang terkait");
        var drawer = studio.Page.Locator("#alur-sop");
        await drawer.GetByRole(AriaRole.Button, new() { Name = "Buka tabel" }).ClickAsync();

        foreach (var (width, height) in new[] { (1920, 1080), (1280, 800) })
        {
            await studio.Page.SetViewportSizeAsync(width, height);
            await AssertCleanAsync(studio, "#alur-sop");
            await studio.PictureAsync($"ruang-perancang-{width}");
        }

        await drawer.GetByRole(AriaRole.Button, new() { Name = "Tutup tabel" }).ClickAsync();
        Assert.InRange((await drawer.BoundingBoxAsync())!.Height, 1, 60);
        await drawer.GetByRole(AriaRole.Button, new() { Name = "Buka tabel" }).ClickAsync();
        await drawer.GetByRole(AriaRole.Separator).PressAsync("ArrowUp");
        var raised = (await drawer.BoundingBoxAsync())!.Height;
        await studio.Page.ReloadAsync();
        await studio.BoxAsync("Bidang mana yang terkait");
        Assert.Equal(raised, (await drawer.BoundingBoxAsync())!.Height);
    }

    private static Task AssertCleanAsync(StudioPage studio, string part) =>
        studio.Page.ShutsNobodyOutAsync(part, new AxeRunContext { Include = [new AxeSelector(part)] });
}

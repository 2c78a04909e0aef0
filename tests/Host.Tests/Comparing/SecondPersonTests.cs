using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Designer;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Comparing;

/// <summary>
/// Four eyes before everybody's eyes: a designer draws in the real Elsa Studio and presses Publish, a publisher compares and
/// approves, and the case that runs stays on its version. With LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed class SecondPersonTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Drawing = "probolinggo-informasi";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_designer_presses_publish_a_publisher_compares_and_approves_and_the_running_case_stays()
    {
        await WantSecondPersonAsync();
        var number = await host.ApplyAsync();
        var studio = await StudioPage.OpenAsync(chromium, host.Address, DesignerLinks.Editor(Drawing), userName: "perancang");
        await studio.FitAsync("4. Menjawab pemohon");
        await studio.SelectAsync("4. Menjawab pemohon");
        await studio.ChooseAsync("Pelaksana", "Bidang Pencatatan Sipil", "bidang-capil");
        await studio.PublishAsync();

        await Assertions.Expect(studio.Page.GetByText("menunggu persetujuan orang kedua").First).ToBeVisibleAsync();
        await studio.SaysAsync("Versi 2", "Rancangan", "Menunggu persetujuan");
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
        await studio.PictureAsync("minta-terbit");
        Assert.Equal(1, await PublishedAsync());

        var publisher = await chromium.OfficerAsync(host.Address, "penerbit", "/tugas");
        await publisher.GetByRole(AriaRole.Link, new() { Name = "Setujui atau kembalikan alur" }).ClickAsync();
        await Assertions.Expect(publisher.Locator("main")).ToContainTextAsync(
            "dipindahkan dari Petugas Layanan Informasi dan Pengaduan ke Bidang Pencatatan Sipil");
        await publisher.LookAsync("banding", Sight.Phone, Sight.Desk, 1920);
        await publisher.GetByRole(AriaRole.Button, new() { Name = "Setujui dan terbitkan" }).ClickAsync();
        await Assertions.Expect(publisher.GetByRole(AriaRole.Status)).ToContainTextAsync("Alur terbit");
        await Assertions.Expect(publisher.Locator(".ledger")).ToContainTextAsync("Yusuf Prasetyo Menyetujui penerbitan versi 2: diminta Dewi Anggraini.");
        await publisher.LookAsync("versi");

        Assert.Equal(2, await PublishedAsync());
        var running = await host.WithAsync<RegistryDb, string>(
            db => db.Set<Case>().Where(c => c.Number == number).Select(c => c.DefinitionVersionId).SingleAsync(Ct));
        Assert.Equal(1, await VersionAsync(store => store.FindDefinitionVersionAsync(running, Ct)));
        await studio.Page.ReloadAsync();
        await studio.SaysAsync("Versi 2", "Terbit");
    }

    private async Task WantSecondPersonAsync()
    {
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync("/admin/kantor/penerbitan");
        await admin.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["orang-kedua"] = "on" });
        Assert.Contains("Tersimpan", admin.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    private Task<int> PublishedAsync() => VersionAsync(store => store.FindDefinitionAsync(Drawing, VersionOptions.Published, Ct));

    private Task<int> VersionAsync(Func<IWorkflowStore, Task<WorkflowDefinition?>> find) =>
        host.WithAsync<IWorkflowStore, int>(async store => (await find(store))!.Version);
}

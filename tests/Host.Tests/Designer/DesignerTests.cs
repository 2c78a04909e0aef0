using Lajur.Host.Desk;
using Lajur.Host.Tests.Desk;
using Lajur.Host.Tests.Journeys;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Inbox;
using Lajur.Studio.Live;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Designer;

/// <summary>The designer in the real host: versions, trial runs, and the runs of real cases.</summary>
[Trait("speed", "slow")]
public sealed class DesignerTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private static readonly string s_editor = DesignerLinks.Editor("probolinggo-informasi");

    [Fact]
    public async Task Rolling_back_makes_a_draft_of_the_old_drawing_that_publishing_brings_into_use()
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, s_editor);
        await studio.FitAsync("4. Menjawab pemohon");
        await studio.SelectAsync("4. Menjawab pemohon");
        await studio.WriteAsync("Nama langkah", "Menjawab seketika");
        await studio.PublishAsync();
        await studio.SaysAsync("Versi 2", "Terbit");

        await studio.RollBackAsync(1);

        await studio.SaysAsync("Versi 3", "Rancangan", "Perkara baru masih memakai versi 2.");
        await studio.Page.ReloadAsync();
        await studio.FitAsync("4. Menjawab pemohon");
        await studio.SelectAsync("4. Menjawab pemohon");
        await Assertions.Expect(studio.Field("Nama langkah").Locator("input"))
            .ToHaveValueAsync("Menjawab lewat media yang disampaikan pemohon, setelah berkoordinasi dengan bidang terkait");
        await studio.PublishAsync();
        await studio.SaysAsync("Versi 3", "Terbit");
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_trial_run_that_nobody_applied_for_says_so_and_leaves_nothing_behind()
    {
        var studio = await StudioPage.OpenAsync(chromium, host.Address, s_editor);
        await studio.BoxAsync("1. Mengajukan permohonan");
        var before = await CountAsync();

        await studio.RunAsync();

        await studio.SaysAsync("Terhenti", "Ajukan permohonan dari portal atau loket untuk mencobanya.");
        await studio.JournalAsync("Permohonan diajukan - Faulted");
        await studio.PictureAsync("coba-jalan");
        Assert.Equal(before, await CountAsync());
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_run_of_a_case_is_found_in_the_list_and_moves_by_itself_while_an_officer_works()
    {
        var number = await host.ApplyAsync();
        var petugas = await OfficerAtDesk.SitDownAsync(chromium, host.Address, "petugas");
        var studio = await StudioPage.OpenAsync(chromium, host.Address, DesignerLinks.Instances);

        await studio.Page.Locator("tbody").GetByText(number).First.ClickAsync();
        await studio.Page.WaitForURLAsync("**/admin/alur/jalannya/*");
        await studio.SaysAsync(number, "Menunggu");
        await studio.JournalAsync("Tugas petugas - Suspended");
        await studio.PictureAsync("jalannya-menunggu");
        await studio.WatchedAsync(host.Services.GetRequiredService<Observers>());

        await petugas.DoAsync(number, "Jawab langsung");
        await petugas.SeesArriveAsync(number);
        await petugas.DoAsync(number, "Kirim jawaban", fill: ("Jawaban", "Silakan datang ke loket satu."));

        await studio.JournalAsync("Tugas petugas - Completed");
        await Assertions.Expect((await studio.BoxAsync("2.b Mempelajari")).Locator(".mud-badge").First).ToBeVisibleAsync();
        await studio.PictureAsync("jalannya-bergerak");
        await Assertions.Expect(studio.Stopped).ToBeHiddenAsync();
    }

    private async Task<(int Cases, int Items)> CountAsync() => (
        await host.WithAsync<RegistryDb, int>(db => db.Set<Case>().CountAsync()),
        await host.WithAsync<RegistryDb, int>(db => db.Set<WorkItem>().CountAsync()));
}

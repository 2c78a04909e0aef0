using Lajur.Host.Forms.Inputs;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Journeys;
using Lajur.Registry.Escalations;
using Lajur.Registry.Evaluations;
using Lajur.Registry.Offices;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Guarantees;

/// <summary>A promise that was not kept, from the citizen's page to the proof of delivery, and the month it is told of.</summary>
[Trait("speed", "slow")]
public sealed class GuaranteeJourneyTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task A_broken_promise_is_told_delivered_signed_for_and_evaluated()
    {
        var citizen = await ApplyAsync();
        host.Clock.SleepThrough(TimeSpan.FromHours(1));
        await host.WithAsync<ClockWatch, int>(watch => watch.RunOnceAsync());

        await citizen.FollowAsync();
        await citizen.SeesAsync("Kami tidak menyelesaikan permohonan Anda dalam waktu yang kami janjikan");
        await citizen.SeesAsync("GRATIS");
        var page = citizen.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Tulis alamat pengantaran" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Antar ke alamat ini" }).ClickAsync();
        await page.LookAsync("jaminan-alamat-salah", Sight.Phone);
        await page.GetByLabel("Alamat lengkap").FillAsync("Jl. Mastrip 12 RT 03 RW 02, Kedopok");
        await page.GetByRole(AriaRole.Button, new() { Name = "Antar ke alamat ini" }).ClickAsync();
        await citizen.SeesAsync("Diantar ke: Jl. Mastrip 12");
        await page.LookAsync("jaminan-lacak", Sight.Phone);

        var officer = await chromium.OfficerAsync(host.Address, "petugas", "/tugas", width: 360);
        await officer.LookAsync("jaminan-tugas", Sight.Phone);
        await officer.GetByRole(AriaRole.Link, new() { Name = "Antar produk ke rumah pemohon" }).ClickAsync();
        await officer.GetByLabel("Waktu", new() { Exact = true }).ClearAsync();
        await officer.GetByRole(AriaRole.Button, new() { Name = "Sudah diterima" }).ClickAsync();
        await Assertions.Expect(officer.Locator(".error-summary li")).ToHaveCountAsync(5);
        await officer.LookAsync("jaminan-salah", Sight.Phone);
        await officer.GetByLabel("Pengantar", new() { Exact = true }).FillAsync("Budi Santoso");
        await officer.GetByLabel("Waktu", new() { Exact = true }).FillAsync(MomentText.Write(host.Clock.GetUtcNow(), IndonesianZone.Wib));
        await officer.GetByLabel("Nama penerima").FillAsync("Siti Aminah");
        await officer.GetByLabel("Hubungan dengan pemohon").SelectOptionAsync("Pemohon sendiri");
        await SignAsync(officer);
        await officer.GetByRole(AriaRole.Button, new() { Name = "Sudah diterima" }).ClickAsync();
        await Assertions.Expect(officer.Locator(".attempts")).ToContainTextAsync("Diterima Siti Aminah (Pemohon sendiri)");
        await page.ReloadAsync();
        await citizen.SeesAsync("Sudah kami penuhi");

        await EvaluateAsync();
    }

    [Fact]
    public async Task An_officer_of_another_lane_opens_no_guarantee_and_changes_no_plan()
    {
        using var other = await host.OfficerAsync("capil");
        using var head = await host.OfficerAsync("kepala");

        var list = await other.OpenAsync("/jaminan");
        await other.OpenAsync($"/jaminan/{Guid.CreateVersion7(host.Clock.GetUtcNow())}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, other.Answer.StatusCode);
        await other.OpenAsync("/admin/janji");
        Assert.DoesNotContain("/admin/janji", other.At, StringComparison.Ordinal);
        var plan = await head.OpenAsync("/admin/janji/informasi");

        Assert.Contains("Tidak ada jaminan yang harus dipenuhi", list.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(plan.QuerySelector("fieldset#promise[disabled]"));
        Assert.Null(plan.QuerySelector("form button[type=submit].btn-primary"));
    }

    /// <summary>In the month after, the head finds the figures in a task and finishes it.</summary>
    private async Task EvaluateAsync()
    {
        host.Clock.SleepThrough(TimeSpan.FromDays(10));
        await host.WithAsync<EvaluationMaker, int>(maker => maker.RunOnceAsync());
        var head = await chromium.OfficerAsync(host.Address, "kepala", "/tugas");
        await head.GetByRole(AriaRole.Link, new() { Name = "Monitoring dan evaluasi bulanan" }).ClickAsync();
        await Assertions.Expect(head.GetByRole(AriaRole.Row, new() { Name = "Pelayanan Informasi" })).ToContainTextAsync("1 (1)");
        await head.GetByRole(AriaRole.Button, new() { Name = "Selesaikan evaluasi" }).ClickAsync();
        await head.LookAsync("jaminan-evaluasi-salah", Sight.Desk);
        await head.GetByLabel("Temuan").FillAsync("Satu perkara terlambat.");
        await head.GetByLabel("Keputusan dan tindak lanjut").FillAsync("Kabid menunjuk penghubung.");
        await head.GetByRole(AriaRole.Button, new() { Name = "Selesaikan evaluasi" }).ClickAsync();
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync("Evaluasi selesai dan disimpan.");
        foreach (var address in new[] { "/evaluasi", "/jaminan", "/laporan/jaminan?bulan=2026-11", "/admin/janji", "/admin/janji/informasi" })
        {
            await head.GotoAsync(address);
            await head.LookAsync($"evaluasi{address.Replace('/', '-').Replace('?', '-')}", Sight.Desk);
        }
    }

    private async Task<CitizenAtBrowser> ApplyAsync()
    {
        var page = await chromium.OpenAsync(host.Address, width: 360);
        await page.GotoAsync("/layanan/probolinggo/informasi/ajukan");
        await page.GetByLabel("Perihal").FillAsync("Akta kelahiran");
        await page.GetByLabel("Pertanyaan Anda").FillAsync("Bagaimana mengurusnya, dan berapa lama?");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await page.GetByLabel("Nama lengkap").FillAsync("Siti Aminah");
        await page.GetByLabel("Saya datang ke kantor").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjutkan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim permohonan" }).ClickAsync();
        return await CitizenAtBrowser.WithReceiptAsync(page);
    }

    private static async Task SignAsync(IPage page)
    {
        var pad = page.Locator("[data-signature-pad]");
        await pad.ScrollIntoViewIfNeededAsync();
        var box = (await pad.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + 120, box.Y + 50, new() { Steps = 5 });
        await page.Mouse.UpAsync();
        await page.WaitForFunctionAsync("() => document.querySelector('[data-signature-file]').files.length === 1");
    }
}

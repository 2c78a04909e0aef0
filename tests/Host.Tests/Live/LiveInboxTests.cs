using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Live;

/// <summary>Pushes, seen in a real browser: nothing here reloads a page.</summary>
[Trait("speed", "slow")]
public sealed class LiveInboxTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private const string Available = "/tugas?tampilan=tersedia";

    [Fact]
    public async Task A_new_task_appears_outlined_and_announced_without_a_reload()
    {
        var petugas = await chromium.OfficerAsync(host.Address, "petugas", Available);
        await petugas.ListensAsync();
        await petugas.EvaluateAsync("window.sameDocument = true");

        var number = await host.ApplyAsync();

        var row = petugas.Locator(".inbox-row", new PageLocatorOptions { HasText = number });
        var outlined = petugas.Locator(".inbox-row.is-new", new PageLocatorOptions { HasText = number });
        await Assertions.Expect(outlined).ToBeVisibleAsync();
        await Assertions.Expect(petugas.Locator("[data-live-notices]")).ToContainTextAsync("Tugas baru");
        await petugas.WaitForFunctionAsync("document.title.startsWith('(') && document.title.endsWith(') Tugas – Lajur')");
        Assert.True(await petugas.EvaluateAsync<bool>("window.sameDocument === true"));
        await Assertions.Expect(outlined).ToHaveCountAsync(0);
        await Assertions.Expect(row).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_colleague_sees_at_once_who_took_a_task_and_cannot_take_it_too()
    {
        await host.HireAsync("probolinggo", "petugas.empat", "Wahyu Nugroho", "petugas-layanan");
        var number = await host.ApplyAsync();
        var item = await host.OpenItemAsync(number);
        var first = await chromium.OfficerAsync(host.Address, "petugas", $"/tugas/{item.Id}");
        var second = await chromium.OfficerAsync(host.Address, "petugas.empat", $"/tugas/{item.Id}");
        await second.ListensAsync();
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ambil tugas" })).ToBeVisibleAsync();

        await first.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ambil tugas" }).ClickAsync();

        await Assertions.Expect(second.Locator(".item-state")).ToContainTextAsync("Siti Rahmawati");
        await Assertions.Expect(second.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ambil tugas" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_step_whose_time_is_up_turns_late_before_the_officers_eyes()
    {
        var number = await host.ApplyAsync();
        var petugas = await chromium.OfficerAsync(host.Address, "petugas", Available);
        await petugas.ListensAsync();
        var row = petugas.Locator(".inbox-row", new PageLocatorOptions { HasText = number });
        await Assertions.Expect(row.Locator(".chip-late")).ToHaveCountAsync(0);

        host.Clock.Advance(TimeSpan.FromMinutes(20));

        await Assertions.Expect(row.Locator(".chip-late")).ToContainTextAsync("terlambat", new() { IgnoreCase = true });
        await Assertions.Expect(petugas.Locator("[data-live-notices]")).ToContainTextAsync("Terlambat");
    }

    [Fact]
    public async Task A_case_page_follows_its_case()
    {
        var number = await host.ApplyAsync();
        var item = await host.OpenItemAsync(number);
        var kabid = await chromium.OfficerAsync(host.Address, "kabid", $"/perkara/{number}");
        await kabid.ListensAsync();
        var petugas = await chromium.OfficerAsync(host.Address, "petugas", $"/tugas/{item.Id}");

        await petugas.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ambil tugas" }).ClickAsync();

        await Assertions.Expect(kabid.Locator("#riwayat")).ToContainTextAsync("Siti Rahmawati");
    }

    [Fact]
    public async Task Other_lanes_hear_nothing()
    {
        var capil = await chromium.OfficerAsync(host.Address, "capil", Available);
        var frames = new List<string>();
        capil.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames.Add(frame.Text ?? "");
        await capil.ReloadAsync();
        await capil.ListensAsync();
        var petugas = await chromium.OfficerAsync(host.Address, "petugas", Available);
        await petugas.ListensAsync();

        var number = await host.ApplyAsync();

        await Assertions.Expect(petugas.Locator(".inbox-row", new PageLocatorOptions { HasText = number })).ToBeVisibleAsync();
        Assert.DoesNotContain(frames, frame => frame.Contains("work-item-opened", StringComparison.Ordinal));
    }
}

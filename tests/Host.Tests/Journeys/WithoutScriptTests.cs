using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Desk;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Journeys;

/// <summary>The citizen's whole path in a real browser in which JavaScript is switched off.</summary>
[Trait("speed", "slow")]
public sealed class WithoutScriptTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    [Fact]
    public async Task A_citizen_applies_completes_what_is_asked_and_reads_the_answer()
    {
        var citizen = new CitizenAtBrowser(await chromium.OpenAsync(host.Address, width: 360, script: false));
        await citizen.ApplyAsync("Tanpa skrip");
        await citizen.FollowAsync();
        await FinishAsync(citizen.Number, "Kembalikan untuk dilengkapi", ("pesan", "Sebutkan nama kelurahan Anda."));

        await citizen.Page.ReloadAsync();
        await citizen.SeesAsync("Sebutkan nama kelurahan Anda.");
        await citizen.CompleteAsync("Kelurahan Jrebeng Lor.");
        await FinishAsync(citizen.Number, "Jawab langsung");
        await FinishAsync(citizen.Number, "Kirim jawaban", ("jawaban", "Silakan datang ke loket satu."));

        await citizen.Page.ReloadAsync();
        await Assertions.Expect(citizen.Page.Locator(".answer-text")).ToHaveTextAsync("Silakan datang ke loket satu.");
    }

    private async Task FinishAsync(string number, string outcome, params (string Name, string Value)[] values)
    {
        var item = await host.OpenItemAsync(number);
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync($"/tugas/{item.Id}");
        await petugas.SubmitAsync(press: ("_aksi", "ambil"));
        await petugas.SubmitAsync(Portal.Application.Of(values), press: ("_aksi", $"selesai:{outcome}"));
        Assert.Contains("kabar=selesai", petugas.At, StringComparison.Ordinal);
    }
}

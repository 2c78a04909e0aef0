using System.Text.RegularExpressions;
using Lajur.Host.Tests.Browsing;
using Lajur.Host.Tests.Journeys;
using Microsoft.Playwright;

namespace Lajur.Host.Tests.Surveys;

/// <summary>
/// From the end of a case to the published result, in real browsers: the citizen's a phone without script. With
/// LAJUR_SCREENSHOTS set to a folder, what was seen is kept there.
/// </summary>
[Trait("speed", "slow")]
public sealed partial class SurveyJourneyTests(HostFixture host, Chromium chromium) : IClassFixture<HostFixture>, IClassFixture<Chromium>
{
    private static readonly string[] Best =
    [
        "Sangat sesuai", "Sangat mudah", "Kurang cepat", "Gratis", "Sesuai", "Sangat kompeten", "Sopan dan ramah", "Dikelola dengan baik", "Baik",
    ];

    [Fact]
    public async Task A_finished_case_is_judged_once_and_the_judgement_reaches_head_and_public()
    {
        var citizen = new CitizenAtBrowser(await chromium.OpenAsync(host.Address, width: 360, script: false));
        await citizen.ApplyAsync("Syarat pindah datang");
        await citizen.FollowAsync();
        await host.CompleteAsync(citizen.Number, "Jawab langsung");
        await host.CompleteAsync(citizen.Number, "Kirim jawaban", ("jawaban", "Silakan datang ke loket satu."));
        var page = citizen.Page;
        await page.ReloadAsync();
        await page.KeepAsync("survei-undangan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Isi survei kepuasan" }).ClickAsync();
        var address = page.Url;

        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim penilaian" }).ClickAsync();
        await Assertions.Expect(page.Locator(".error-summary li")).ToHaveCountAsync(9);
        foreach (var (index, answer) in Best.Index())
        {
            await page.Locator("fieldset.choices").Nth(index).GetByLabel(answer, new() { Exact = true }).CheckAsync();
        }

        await page.GetByLabel("Usia").SelectOptionAsync(new SelectOptionValue { Label = "30–39 tahun" });
        await page.GetByLabel("Saran atau masukan").FillAsync("Loketnya mudah ditemukan.");
        await page.KeepAsync("survei-terisi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim penilaian" }).ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Terima kasih");
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Survei ini sudah terisi");
        await Assertions.Expect(page.Locator("main form")).ToHaveCountAsync(0);

        var head = await chromium.OfficerAsync(host.Address, "kepala", "/laporan/skm");
        await Assertions.Expect(head.Locator("main")).ToContainTextAsync(AnsweredOne());
        await Assertions.Expect(head.Locator(".waiting")).ToContainTextAsync("selesai sesuai janji");
        var comment = head.Locator(".comments li", new() { HasText = "Loketnya mudah ditemukan." });
        await comment.GetByRole(AriaRole.Button, new() { Name = "Tayangkan" }).ClickAsync();
        await Assertions.Expect(comment).ToContainTextAsync("Ditayangkan");

        await page.GotoAsync("/skm");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kota Probolinggo" }).First.ClickAsync();
        await Assertions.Expect(page.Locator(".index-value")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync("Loketnya mudah ditemukan.");
    }

    [Fact]
    public async Task No_page_of_the_survey_shuts_anybody_out()
    {
        var number = await host.FinishAsync();
        var citizen = await chromium.OpenAsync(host.Address, Sight.Phone);
        await CheckAsync(citizen, await host.SurveyAddressAsync(number), "survei");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "Kirim penilaian" }).ClickAsync();
        await citizen.WaitForSelectorAsync(".error-summary");
        await citizen.LookAsync("survei-salah");
        await CheckAsync(citizen, "/survei/AAAA-BBBB-CCCC-DDDD", "survei-tidak-ada");
        await CheckAsync(citizen, "/skm", "skm");
        await CheckAsync(citizen, "/skm/probolinggo", "skm-kantor");
        var head = await chromium.OfficerAsync(host.Address, "kepala", "/laporan/skm", Sight.Phone);
        await CheckAsync(head, "/laporan/skm?periode=2026-S2", "laporan-skm");
        await CheckAsync(head, "/laporan/skm?periode=2020", "laporan-skm-kosong");
        await CheckAsync(head, "/laporan/skm/bobot", "laporan-skm-bobot");
        await CheckAsync(head, $"/perkara/{number}", "perkara-survei");
        await head.Locator(".case-survey summary").ClickAsync();
        await head.LookAsync("perkara-survei-kode");
        await CheckAsync(head, $"/loket/tanda-terima/{number}", "tanda-terima-survei");
        await CheckAsync(head, "/loket/survei", "loket-survei");
        await head.GetByLabel("Nama terminal").FillAsync("Loket 1");
        await head.GetByRole(AriaRole.Button, new() { Name = "Keluar dan nyalakan terminal" }).ClickAsync();
        await head.WaitForSelectorAsync(".kiosk form");
        await head.LookAsync("terminal");
    }

    private static async Task CheckAsync(IPage page, string address, string name)
    {
        await page.GotoAsync(address);
        await page.LookAsync(name);
    }

    // Other cases of this host were finished and invited, and nobody answered for them.
    [GeneratedRegex(@"Undangan yang dijawab\s*1 dari [1-9]", RegexOptions.None, 1000)]
    private static partial Regex AnsweredOne();
}

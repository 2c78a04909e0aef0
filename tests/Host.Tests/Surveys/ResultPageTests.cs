using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Portal;

namespace Lajur.Host.Tests.Surveys;

public sealed class ResultPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Only_who_leads_reads_the_report_and_its_worksheet()
    {
        using var officer = await host.OfficerAsync("petugas");
        using var head = await host.OfficerAsync("kepala");
        foreach (var address in new[] { "/laporan/skm", "/laporan/skm/bobot", "/laporan/skm/lembar-kerja?periode=2026-S1" })
        {
            await officer.OpenAsync(address);
            Assert.Equal(403, (int)officer.Answer.StatusCode);
            await head.OpenAsync(address);
            Assert.Equal(200, (int)head.Answer.StatusCode);
        }

        await head.OpenAsync("/laporan/skm?periode=2026-S1&layanan=layanan-lain");
        Assert.Equal(404, (int)head.Answer.StatusCode);
    }

    [Fact]
    public async Task A_suggestion_is_shown_as_text_and_reaches_the_portal_only_when_it_was_let_through()
    {
        const string Rude = "<script>alert(1)</script> Pak Budi tidak ramah.";
        await host.RecordAsync("probolinggo", new(2025, 3, 3), 6, Rude);
        using var head = await host.OfficerAsync("kepala");
        using var citizen = host.NewVisitor();
        const string Report = "/laporan/skm?periode=2025-S1";
        const string Published = "/skm/probolinggo?periode=2025-S1";

        var report = await head.OpenAsync(Report);
        Assert.Equal(6, report.QuerySelectorAll(".comments li").Length);
        Assert.Equal(Rude, report.QuerySelector(".comments .written")!.TextContent);
        Assert.Empty(report.QuerySelectorAll(".comments script"));
        Assert.Empty((await citizen.OpenAsync(Published)).QuerySelectorAll(".comments li"));

        var id = report.QuerySelector("button[name=tayangkan]")!.GetAttribute("value")!;
        await head.SubmitAsync(form: "#saran form", press: ("tayangkan", id));
        Assert.Equal(Rude, Assert.Single((await citizen.OpenAsync(Published)).QuerySelectorAll(".comments .written")).TextContent);
        await head.OpenAsync(Report);
        await head.SubmitAsync(form: "#saran form", press: ("sembunyikan", id));
        Assert.Empty((await citizen.OpenAsync(Published)).QuerySelectorAll(".comments li"));
    }

    [Fact]
    public async Task The_portal_shows_semesters_that_are_over_and_nothing_of_fewer_than_five()
    {
        await host.RecordAsync("probolinggo", new(2024, 3, 3), 4);
        using var citizen = host.NewVisitor();

        var few = await citizen.OpenAsync("/skm/probolinggo?periode=2024-S1");
        Assert.Contains("Baru 4 responden", few.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(few.QuerySelector(".bars"));
        foreach (var hidden in new[] { "2026-S2", "2026-06", "2026-T1", "2025" })
        {
            await citizen.OpenAsync($"/skm/probolinggo?periode={hidden}");
            Assert.Equal(404, (int)citizen.Answer.StatusCode);
        }

        await citizen.OpenAsync("/skm/kantor-lain");
        Assert.Equal(404, (int)citizen.Answer.StatusCode);
    }

    [Fact]
    public async Task The_demo_says_that_its_answers_are_made_up()
    {
        using var citizen = host.NewVisitor();

        var page = await citizen.OpenAsync("/skm/probolinggo");

        Assert.Contains("Data contoh.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(9, page.QuerySelectorAll(".bar").Length);
        Assert.Equal(9, page.QuerySelectorAll("section[aria-labelledby=judul-unsur] tbody tr").Length);
    }

    [Fact]
    public async Task The_head_records_the_weight_with_its_decree_and_reads_who_recorded_it()
    {
        using var head = await host.OfficerAsync("kepala");
        await head.OpenAsync("/laporan/skm/bobot");

        var refused = await head.SubmitAsync(Application.Of(("keputusan", "SK 188/2026")));
        Assert.Equal((422, 2), ((int)head.Answer.StatusCode, refused.QuerySelectorAll(".error-summary li").Length));
        Assert.Equal("SK 188/2026", refused.QuerySelector("#keputusan")!.GetAttribute("value"));
        var recorded = await head.SubmitAsync(Application.Of(("bobot", "ElevenHundredths"), ("berlaku", "2026-07-01")));

        var choices = recorded.QuerySelector(".choices-made")!.TextContent;
        Assert.Contains("0,11 berlaku mulai 1 Juli 2026, SK 188/2026", choices, StringComparison.Ordinal);
        Assert.Contains("Endah Kusumawati", choices, StringComparison.Ordinal);
        var report = await head.OpenAsync("/laporan/skm?periode=2026-S2");
        Assert.Contains("SK 188/2026", report.QuerySelector(".index-card")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_worksheet_lists_every_answer_and_no_person()
    {
        await host.RecordAsync("probolinggo", new(2023, 3, 3), 5, "=HYPERLINK(\"http://contoh\")");
        using var head = await host.OfficerAsync("kepala");

        await head.OpenAsync("/laporan/skm/lembar-kerja?periode=2023-S1");
        var lines = (await head.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimStart('\uFEFF').Split("\r\n");

        Assert.Equal("text/csv", head.Answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(5, lines.Count(line => line.EndsWith(";3;3;3;3;3;3;3;3;3", StringComparison.Ordinal)));
        Assert.Contains("IKM unit pelayanan (1/9);75,00;Mutu C (Kurang baik)", lines);
        Assert.Contains("IKM unit pelayanan (0,11);74,25;Mutu C (Kurang baik)", lines);
        Assert.DoesNotContain(lines, line => line.Contains("HYPERLINK", StringComparison.Ordinal) || line.Contains("2023-03", StringComparison.Ordinal));
        await head.OpenAsync("/laporan/skm/lembar-kerja?periode=2022-S1");
        Assert.Equal(404, (int)head.Answer.StatusCode);
    }
}

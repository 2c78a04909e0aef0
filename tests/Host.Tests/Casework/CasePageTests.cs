using AngleSharp.Dom;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;

namespace Lajur.Host.Tests.Casework;

public sealed class CasePageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task A_case_shows_its_clocks_and_where_it_stands_in_the_SOP()
    {
        var number = await host.ApplyAsync();
        using var petugas = await host.OfficerAsync("petugas");

        var page = await petugas.OpenAsync($"/perkara/{number}");

        Assert.Equal(number, page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".case-clocks .clock-bar"));
        var current = Assert.Single(page.QuerySelectorAll("tr[aria-current=step]"));
        Assert.Contains("Di sini", current.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Pemohon", "Petugas Layanan Informasi dan Pengaduan", "Bidang Pendaftaran Penduduk", "Bidang Pencatatan Sipil"],
            page.QuerySelectorAll(".sop-lane").Select(lane => lane.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll("#riwayat .history-sentence"));
    }

    [Fact]
    public async Task A_note_is_kept_once_and_an_empty_one_is_not()
    {
        var number = await host.ApplyAsync();
        using var petugas = await host.OfficerAsync("petugas");
        await petugas.OpenAsync($"/perkara/{number}");

        await petugas.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["teks"] = "Sudah ditelepon." }, "form.note-form");
        var note = Assert.Single(petugas.Page.QuerySelectorAll(".notes li"));
        Assert.Contains("Sudah ditelepon.", note.TextContent, StringComparison.Ordinal);
        Assert.Contains("Siti Rahmawati", note.TextContent, StringComparison.Ordinal);

        await petugas.SubmitAsync(new Dictionary<string, string>(StringComparer.Ordinal) { ["teks"] = " " }, "form.note-form");
        Assert.Equal(422, (int)petugas.Answer.StatusCode);
        Assert.NotNull(petugas.Page.QuerySelector("#galat-teks"));
    }

    [Fact]
    public async Task An_unknown_number_is_not_found()
    {
        using var petugas = await host.OfficerAsync("petugas");

        await petugas.OpenAsync("/perkara/INF-1999-000001");

        Assert.Equal(404, (int)petugas.Answer.StatusCode);
    }

    [Fact]
    public async Task An_answered_complaint_waits_for_whoever_decides_on_it_and_goes_under_the_decision()
    {
        var number = await host.AnsweredComplaintAsync();
        using var head = await host.OfficerAsync("kepala");
        Assert.Single(Rows(await head.OpenAsync("/publikasi")), row => row.Contains(number, StringComparison.Ordinal));
        await head.OpenAsync(head.Page.QuerySelector(".promises-title")!.GetAttribute("href")!);

        await head.SubmitAsync(form: "form:has(input[name='_handler'][value='tolak'])");
        Assert.Equal(422, (int)head.Answer.StatusCode);
        await head.SubmitAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["decline"] = "Terlalu mudah dikenali." }, "form:has(input[name='_handler'][value='tolak'])");

        Assert.Empty(Rows(await head.OpenAsync("/publikasi")));
        Assert.Contains("Terlalu mudah dikenali.", Assert.Single(Rows(await head.OpenAsync("/publikasi?keputusan=tidak"))), StringComparison.Ordinal);
        using var other = await host.OfficerAsync("capil");
        Assert.Empty(Rows(await other.OpenAsync("/publikasi?keputusan=tidak")));
        Assert.Equal(200, (int)other.Answer.StatusCode);

        static List<string> Rows(IDocument page) => [.. page.QuerySelectorAll(".promises-rows > li").Select(row => row.TextContent)];
    }
}

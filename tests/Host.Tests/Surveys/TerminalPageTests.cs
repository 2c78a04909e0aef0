using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Portal;
using Lajur.Registry.Surveys.Asking;
using static Lajur.Host.Tests.Surveys.SurveyWork;

namespace Lajur.Host.Tests.Surveys;

public sealed class TerminalPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Switching_a_terminal_on_signs_the_officer_out_of_that_device()
    {
        using var device = await OpenAsync("Loket 1");

        Assert.Equal("/survei/terminal", device.At);
        Assert.NotNull(device.Page.QuerySelector("main form"));
        // Nothing on it leads anywhere but to the form itself, and the office's pages ask for a sign-in.
        Assert.All(
            device.Page.QuerySelectorAll("a[href]:not(.skip-link)").Select(link => link.GetAttribute("href")),
            href => Assert.StartsWith("/survei/terminal", href, StringComparison.Ordinal));
        foreach (var address in new[] { "/tugas", "/loket", "/loket/survei", "/laporan/skm" })
        {
            await device.OpenAsync(address);
            Assert.StartsWith("/masuk", device.At, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task One_respondent_after_the_other_finds_an_empty_form()
    {
        using var device = await OpenAsync("Loket 2");
        var before = await host.CountAsync();

        await device.SubmitAsync(AtTerminal(4, ("saran", "Terang dan bersih.")));
        Assert.Equal("Terima kasih", device.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal("10;url=/survei/terminal", Assert.Single(device.Answer.Headers.GetValues("Refresh")));
        var next = await device.OpenAsync("/survei/terminal");
        Assert.Empty(next.QuerySelectorAll("input[type=radio]:checked"));
        Assert.Equal("", next.QuerySelector("textarea")!.TextContent);
        await device.SubmitAsync(AtTerminal(2));

        Assert.Equal(before + 2, await host.CountAsync());
    }

    [Fact]
    public async Task A_terminal_that_was_switched_off_meanwhile_takes_nothing_and_says_so()
    {
        using var device = await OpenAsync("Loket 3");
        using var officer = await host.OfficerAsync("dafduk");
        var before = await host.CountAsync();
        var list = await officer.OpenAsync("/loket/survei");
        var off = list.QuerySelectorAll("button[name=terminal]")
            .Single(button => button.TextContent.Contains("Loket 3", StringComparison.Ordinal)).GetAttribute("value")!;
        await officer.SubmitAsync(form: "form:has(.terminals)", press: ("terminal", off));
        // A second press finds nothing to switch off, and no harm done.
        await officer.SubmitAsync(form: "form:has(.terminals)", press: ("terminal", off));
        Assert.Equal(200, (int)officer.Answer.StatusCode);

        var page = await device.SubmitAsync(AtTerminal(4));

        Assert.Equal("Terminal survei tidak menyala", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(before, await host.CountAsync());
    }

    [Fact]
    public async Task Where_an_officer_is_signed_in_there_is_no_terminal()
    {
        using var device = await OpenAsync("Loket 4");
        await device.SignInAsync("petugas");

        var page = await device.OpenAsync("/survei/terminal");

        Assert.Equal("Keluar dahulu dari akun petugas", page.QuerySelector("h1")!.TextContent);
        Assert.Null(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_terminal_takes_a_bounded_number_of_answers_and_keeps_what_was_filled_in()
    {
        using var device = await OpenAsync("Loket 5");
        for (var answer = 0; answer < 20; answer++)
        {
            await device.SubmitAsync(AtTerminal(3));
            Assert.EndsWith("selesai=1", device.At, StringComparison.Ordinal);
            await device.OpenAsync("/survei/terminal");
        }

        var page = await device.SubmitAsync(AtTerminal(3));

        Assert.Equal(429, (int)device.Answer.StatusCode);
        Assert.Equal(9, page.QuerySelectorAll("input[type=radio]:checked").Length);
    }

    [Fact]
    public async Task A_terminal_without_a_name_is_not_switched_on_and_nobody_is_signed_out()
    {
        using var officer = await host.OfficerAsync("petugas");
        await officer.OpenAsync("/loket/survei");

        var page = await officer.SubmitAsync(Application.Of(("nama", " ")), form: "form:has(#nama)");

        Assert.Equal(422, (int)officer.Answer.StatusCode);
        Assert.Contains("Tulis nama terminal", page.QuerySelector("#galat-nama")!.TextContent, StringComparison.Ordinal);
        await officer.OpenAsync("/tugas");
        Assert.StartsWith("/tugas", officer.At, StringComparison.Ordinal);
    }

    /// <summary>The office has several services: whoever stands at its terminal says which one it was.</summary>
    private static Dictionary<string, string> AtTerminal(int score, params (string Field, string Value)[] more) =>
        Filled(score, [(SurveyForm.Service, "informasi"), .. more]);

    private async Task<Visitor> OpenAsync(string name)
    {
        var device = await host.OfficerAsync("petugas");
        await device.OpenAsync("/loket/survei");
        await device.SubmitAsync(Application.Of(("nama", name)), form: "form:has(#nama)");
        return device;
    }
}

using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Portal;

namespace Lajur.Host.Tests.PersonalData;

/// <summary>Where people ask about their data, where the head answers them, how long they are kept, and who looked at whose.</summary>
public sealed class DataPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task An_applicant_asks_once_and_reads_what_the_head_put_right()
    {
        using var citizen = host.NewVisitor();
        var number = await ApplyAsync(citizen);
        await citizen.OpenAsync($"/lacak/{number}/data");
        await citizen.SubmitAsync(Application.Of(("text", "salah")));
        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        Assert.NotNull(citizen.Page.QuerySelector("#kind-salah"));
        Assert.Equal("salah", citizen.Page.QuerySelector("#text")!.TextContent);
        var asked = Application.Of(("kind", "Correction"), ("text", "Nama saya Budi Santosa, bukan Santoso."));
        using var again = citizen.Compose(asked, Application.Form, press: null);
        await citizen.SubmitAsync(asked);
        Assert.Contains("Permintaan Anda kami terima", citizen.Page.Body!.TextContent, StringComparison.Ordinal);
        await citizen.SendAsync(again);
        Assert.Equal(200, (int)citizen.Answer.StatusCode);

        using var head = await host.OfficerAsync("kepala");
        await head.OpenAsync(PersonalDataLinks.Requests);
        var request = Assert.Single(head.Page.QuerySelectorAll(".promises-rows > li"), row => row.TextContent.Contains(number, StringComparison.Ordinal));
        await head.OpenAsync(request.QuerySelector("a")!.GetAttribute("href")!);
        await head.SubmitAsync(press: ("grants", "tidak"));
        Assert.Equal(422, (int)head.Answer.StatusCode);
        Assert.NotNull(head.Page.QuerySelector("#answer-salah"));
        await head.SubmitAsync(Application.Of(("name", "Budi Santosa")), press: ("grants", "ya"));
        Assert.Contains("Dipenuhi", head.Page.Body!.TextContent, StringComparison.Ordinal);

        await citizen.OpenAsync($"/lacak/{number}/data");
        Assert.Contains("Budi Santosa", citizen.Page.QuerySelector(".own-data")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Data Anda sudah dibetulkan.", citizen.Page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("petugas", PersonalDataLinks.Requests)]
    [InlineData("admin", PersonalDataLinks.Requests)]
    [InlineData("petugas", PersonalDataLinks.AccessLog)]
    [InlineData("kepala", PersonalDataLinks.Retention)]
    public async Task Nobody_else_comes_in(string userName, string address)
    {
        using var officer = await host.OfficerAsync(userName);

        await officer.OpenAsync(address);

        Assert.StartsWith(AccessLinks.Denied, officer.At, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_opened_a_case_stands_in_the_access_log()
    {
        using var citizen = host.NewVisitor();
        var number = await ApplyAsync(citizen);
        using var head = await host.OfficerAsync("kepala");
        await head.OpenAsync(CaseLinks.Case(number));

        await head.OpenAsync($"{PersonalDataLinks.AccessLog}?{PersonalDataLinks.CasePart}={number}");

        var look = Assert.Single(head.Page.QuerySelectorAll(".books-table tbody tr")).TextContent;
        foreach (var word in new[] { "Endah Kusumawati", "Halaman perkara", number, "utuh" })
        {
            Assert.Contains(word, look, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task How_long_data_are_kept_is_set_in_months_and_told_to_the_applicant()
    {
        using var citizen = host.NewVisitor();
        var number = await ApplyAsync(citizen);
        using var admin = await host.OfficerAsync("admin");
        await admin.OpenAsync(PersonalDataLinks.Retention);

        await admin.SubmitAsync(Application.Of(("months", "selamanya")), FormOfService(admin));
        Assert.Equal(422, (int)admin.Answer.StatusCode);
        Assert.Equal("selamanya", admin.Page.QuerySelector("#bulan-informasi")!.GetAttribute("value"));
        Assert.NotNull(admin.Page.QuerySelector("#bulan-informasi-salah"));
        await admin.SubmitAsync(Application.Of(("months", "12")), FormOfService(admin));
        Assert.Contains("Tersimpan", admin.Page.Body!.TextContent, StringComparison.Ordinal);

        await citizen.OpenAsync($"/lacak/{number}/data");
        Assert.Contains("12 bulan sesudah selesai, lalu dihapus", citizen.Page.QuerySelector(".own-data")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>A citizen who asked for information and has the page of their case open; the answer is its number.</summary>
    private static async Task<string> ApplyAsync(Visitor citizen)
    {
        await Application.FillAsync(citizen);
        var receipt = await citizen.SubmitAsync(press: Application.Send);
        var (number, secret) = (receipt.QuerySelector(".receipt-number")!.TextContent, receipt.QuerySelector(".receipt-secret")!.TextContent);
        await citizen.OpenAsync($"/lacak/{number}/{secret}");
        return number;
    }

    /// <summary>The selector of the form of the service for information.</summary>
    private static string FormOfService(Visitor admin)
    {
        var form = admin.Page.QuerySelectorAll("main form").Single(one => one.QuerySelector("#bulan-informasi") is not null);
        form.Id = "masa-simpan-informasi";
        return $"#{form.Id}";
    }
}

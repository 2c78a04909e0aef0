using Lajur.Host.Portal;

namespace Lajur.Host.Tests.Portal;

/// <summary>A citizen complains, from the choice of the office to the receipt, on a phone without script.</summary>
public sealed class ComplaintTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Every_page_leads_to_the_choice_of_an_office_and_each_office_has_its_own_form()
    {
        using var citizen = host.NewVisitor();
        var home = await citizen.OpenAsync("/");
        Assert.Contains(home.QuerySelectorAll(".topbar a"), link => link.GetAttribute("href") == PortalLinks.Complaints);

        var page = await citizen.OpenAsync(PortalLinks.Complaints);

        Assert.Equal(
            ["/layanan/bogor/pengaduan/ajukan", "/layanan/kedopok/pengaduan/ajukan", "/layanan/probolinggo/pengaduan/ajukan"],
            page.QuerySelectorAll(".service-card > a").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        var service = await citizen.OpenAsync("/layanan/bogor/pengaduan");
        Assert.Contains("2 hari kerja", service.QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);
        var other = await citizen.OpenAsync("/layanan/kedopok/perekaman-ktp-el");
        Assert.All(
            other.QuerySelectorAll(".complaint-link a"),
            link => Assert.Equal("/layanan/kedopok/pengaduan/ajukan", link.GetAttribute("href")));
        Assert.NotEmpty(other.QuerySelectorAll(".complaint-link a"));
    }

    [Fact]
    public async Task A_wrong_number_is_refused_at_its_field_and_without_it_the_complaint_goes_in()
    {
        using var citizen = host.NewVisitor();
        await citizen.OpenAsync("/layanan/kedopok/pengaduan/ajukan");
        await citizen.SubmitAsync(Application.Of(
            ("jenis", "pengaduan"), ("perihal", "Antre dua jam"), ("keluhan", "Saya antre dua jam di loket pada hari Senin.")));
        Assert.Contains(citizen.Page.QuerySelectorAll("#isi-pelaksana option"), option => option.GetAttribute("value") == "petugas-loket");
        await citizen.SubmitAsync(Application.Of(("perkara", "PRK-2026-999999"), ("pelaksana", "petugas-loket")));
        await citizen.SubmitAsync();
        await citizen.SubmitAsync(Application.Of(("pekerjaan", "Pedagang"), ("alamat", "Jalan Mawar 5")));
        Assert.Null(citizen.Page.QuerySelector("#isi-nik"));
        await citizen.SubmitAsync(Application.Of(("name", "Siti Aminah"), ("medium", "Letter")));
        var check = await citizen.SubmitAsync(press: Application.Send);
        Assert.Equal(422, (int)citizen.Answer.StatusCode);
        var mistake = Assert.Single(check.QuerySelectorAll(".error-summary a"));
        Assert.EndsWith("#isi-perkara", mistake.GetAttribute("href"), StringComparison.Ordinal);

        await citizen.OpenAsync(mistake.GetAttribute("href")!.Split('#')[0]);
        await citizen.SubmitAsync(Application.Of(("perkara", "")));
        var receipt = await citizen.SubmitAsync(press: Application.Send);

        Assert.Matches(@"^ADU-2026-\d{6}$", receipt.QuerySelector(".receipt-number")!.TextContent);
        Assert.NotNull(receipt.QuerySelector("svg.qr path"));
        var tracked = await citizen.OpenAsync($"/lacak/{receipt.QuerySelector(".receipt-number")!.TextContent}");
        Assert.Contains("pengaduan Anda", tracked.QuerySelector("#judul-keadaan")!.TextContent, StringComparison.Ordinal);
    }
}

namespace Lajur.Host.Tests.Portal;

public sealed class CataloguePageTests(HostFixture host) : IClassFixture<HostFixture>
{
    /// <summary>What a citizen's page may weigh over the wire, with everything it loads.</summary>
    private const int MostBytes = 100 * 1024;

    private const string Service = "/layanan/probolinggo/informasi";

    [Fact]
    public async Task The_front_page_lists_services_by_office_with_promise_and_price()
    {
        using var citizen = host.NewVisitor();

        var page = await citizen.OpenAsync("/");

        var card = page.QuerySelector($"a[href='{Service}']")!;
        Assert.Contains("30 menit", card.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gratis", card.TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "Buka sampai pukul 16.00 WIB",
            page.QuerySelectorAll(".office-head").Single(head => head.TextContent.Contains("Probolinggo", StringComparison.Ordinal)
                && head.TextContent.Contains("Dinas", StringComparison.Ordinal)).TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("informasi masyarakat", 1)]
    [InlineData("paspor", 0)]
    public async Task The_search_finds_by_words(string words, int found)
    {
        using var citizen = host.NewVisitor();

        var page = await citizen.OpenAsync($"/?cari={Uri.EscapeDataString(words)}");

        Assert.Equal(found, page.QuerySelectorAll(".service-card").Length);
        Assert.Equal(words, page.QuerySelector("#cari")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_service_shows_all_fourteen_components_and_how_to_complain()
    {
        using var citizen = host.NewVisitor();

        var page = await citizen.OpenAsync(Service);

        Assert.Equal(14, page.QuerySelectorAll(".standard-part, .standard-rest details").Length);
        Assert.Contains("GRATIS", page.QuerySelector(".terms")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='tel:+623354438894']"));
        Assert.NotNull(page.QuerySelector($"a[href='{Service}/ajukan']"));
    }

    [Fact]
    public async Task An_unknown_service_is_not_found()
    {
        using var citizen = host.NewVisitor();

        await citizen.OpenAsync("/layanan/probolinggo/paspor");

        Assert.Equal(404, (int)citizen.Answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Service)]
    [InlineData(Service + "/ajukan")]
    [InlineData("/lacak")]
    public async Task A_page_with_all_it_loads_stays_under_100_KB(string address)
    {
        using var citizen = host.NewVisitor();
        citizen.Http.DefaultRequestHeaders.Add("Accept-Encoding", "br, gzip");

        var weight = await PageWeight.OfAsync(citizen.Http, address, TestContext.Current.CancellationToken);

        Assert.True(weight.Total < MostBytes, weight.ToString());
    }
}

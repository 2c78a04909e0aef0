using System.Net;
using System.Text;
using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.Reality;

/// <summary>Norms beside what happened, for those who lead or administer the office.</summary>
public sealed class RealityPageTests(CountedHost host) : IClassFixture<CountedHost>
{
    private static readonly string s_address = DesignerLinks.Reality("probolinggo-informasi");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_head_finds_it_from_the_reports_and_takes_it_away()
    {
        using var head = await host.OfficerAsync("kepala");
        var list = await head.OpenAsync(DesignerLinks.Realities);
        Assert.Contains(list.QuerySelectorAll("main a"), link => link.GetAttribute("href") == s_address);

        var page = await head.OpenAsync(s_address);

        Assert.Equal(6, page.QuerySelectorAll("tr.reality-row").Length);
        Assert.Equal("Norma 15 menit", page.QuerySelectorAll("svg.paper text").Select(text => text.TextContent).First(words => words.StartsWith("Norma 15", StringComparison.Ordinal)));
        Assert.Contains("versi 1", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var (format, beginning) in new[] { ("pdf", "%PDF-"), ("xlsx", "PK"), ("csv", "\u00EF\u00BB\u00BFNo;") })
        {
            var link = page.QuerySelectorAll("main a").Single(one => one.GetAttribute("href")!.EndsWith($"format={format}", StringComparison.Ordinal));
            var file = await head.Http.GetByteArrayAsync(link.GetAttribute("href"), Ct);
            Assert.StartsWith(beginning, Encoding.Latin1.GetString(file[..8]), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("?versi=99")]
    [InlineData("?versi=2000000000000")]
    public async Task A_version_that_is_not_there_is_not_found_or_taken_for_the_one_in_force(string query)
    {
        using var admin = await host.OfficerAsync("admin");

        await admin.OpenAsync(s_address + query);

        Assert.Equal(query.Length < 12 ? HttpStatusCode.NotFound : HttpStatusCode.OK, admin.Answer.StatusCode);
    }

    [Fact]
    public async Task The_viewer_asks_as_often_as_it_likes_and_the_half_year_is_reckoned_every_quarter_of_an_hour()
    {
        var version = (await host.WithAsync<IWorkflowStore, string?>(store => store.FindVersionIdAsync("probolinggo-informasi", VersionOptions.Published, Ct)))!;
        using var admin = await host.OfficerAsync("admin");
        async Task<int> LookAsync()
        {
            var before = host.AskedForItems;
            Assert.Contains("Norma 15 menit", await admin.Http.GetStringAsync($"/elsa/api/workflow-definitions/by-id/{version}?withNotes=true", Ct), StringComparison.Ordinal);
            return host.AskedForItems - before;
        }

        Assert.InRange(await LookAsync(), 1, 10);
        Assert.Equal(0, await LookAsync());
        host.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(0, await LookAsync());
        host.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.InRange(await LookAsync(), 1, 10);
    }

    [Fact]
    public async Task Officers_and_other_offices_do_not_see_it()
    {
        using var officer = await host.OfficerAsync("petugas");
        using var head = await host.OfficerAsync("kepala");

        using var refused = await officer.Http.GetAsync(s_address, Ct);
        using var file = await officer.Http.GetAsync(s_address + "/unduh", Ct);
        using var elsewhere = await head.Http.GetAsync(DesignerLinks.Reality("kedopok-perekaman-ktp-el"), Ct);

        Assert.False(refused.IsSuccessStatusCode);
        Assert.False(file.IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
    }
}

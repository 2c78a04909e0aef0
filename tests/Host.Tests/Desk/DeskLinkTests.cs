using AngleSharp.Html.Dom;
using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.Desk;

public sealed class DeskLinkTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const int Steps = 5;

    /// <summary>Along the links of the pages, so that nobody is led to a door that stays shut.</summary>
    [Theory]
    [InlineData("petugas")]
    [InlineData("kabid")]
    [InlineData("kepala")]
    [InlineData("admin")]
    public async Task Every_link_that_an_officer_is_shown_opens(string userName)
    {
        using var officer = await host.OfficerAsync(userName);
        var seen = new HashSet<string>(StringComparer.Ordinal) { officer.At };
        var shut = new List<string>();
        string[] next = [officer.At];
        for (var step = 0; step < Steps; step++)
        {
            var found = new List<string>();
            foreach (var address in next)
            {
                await officer.OpenAsync(address);
                if (!officer.Answer.IsSuccessStatusCode)
                {
                    shut.Add($"{address}: {(int)officer.Answer.StatusCode}");
                }

                found.AddRange(officer.Page.QuerySelectorAll("a[href]").OfType<IHtmlAnchorElement>()
                    .Where(link => link.Origin == officer.Page.Origin && seen.Add(link.PathName)).Select(link => link.PathName + link.Search));
            }

            next = [.. found];
        }

        Assert.Empty(shut);
        Assert.True(seen.Count > 5);
    }
}

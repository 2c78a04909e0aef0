using Lajur.Host.Tests.Access;

namespace Lajur.Host.Tests.Designer;

public sealed class DesignerPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    private const string Sop = "/admin/alur/probolinggo-informasi";

    [Fact]
    public async Task The_administrator_is_told_that_promise_and_norms_disagree_and_may_publish_all_the_same()
    {
        using var admin = await host.OfficerAsync("admin");

        var page = await admin.OpenAsync(Sop);

        var remarks = page.QuerySelector(".alur-remarks")!.TextContent;
        Assert.Contains("menjanjikan 30 menit", remarks, StringComparison.Ordinal);
        Assert.Contains("2 jam 15 menit", remarks, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".alur-problems"));
    }

    [Theory]
    [InlineData("petugas")]
    [InlineData("kepala")]
    public async Task Whoever_does_not_administer_has_no_way_in(string userName)
    {
        using var officer = await host.OfficerAsync(userName);

        await officer.OpenAsync(Sop);
        Assert.Equal(403, (int)officer.Answer.StatusCode);
        Assert.Contains("bukan untuk akun Anda", officer.Page.Body!.TextContent, StringComparison.Ordinal);
        using var api = await officer.Http.GetAsync("/elsa/api/workflow-definitions", TestContext.Current.CancellationToken);
        Assert.False(api.IsSuccessStatusCode);
    }
}

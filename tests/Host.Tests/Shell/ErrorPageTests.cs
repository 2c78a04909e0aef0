namespace Lajur.Host.Tests.Shell;

public sealed class ErrorPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task An_unknown_address_is_answered_in_Indonesian_with_a_way_on()
    {
        using var visitor = host.NewVisitor();

        var page = await visitor.OpenAsync("/tidak/ada");

        Assert.Equal(404, (int)visitor.Answer.StatusCode);
        Assert.Equal("Halaman tidak ditemukan", page.QuerySelector("h1")?.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task A_page_forbids_everything_it_does_not_use()
    {
        using var visitor = host.NewVisitor();

        await visitor.OpenAsync("/tidak/ada");

        var policy = Assert.Single(visitor.Answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", Assert.Single(visitor.Answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task A_host_that_listens_is_ready()
    {
        using var visitor = host.NewVisitor();

        Assert.Equal("Healthy", await visitor.Http.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        Assert.Equal("Healthy", await visitor.Http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }
}

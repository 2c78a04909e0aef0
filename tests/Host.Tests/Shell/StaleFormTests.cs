namespace Lajur.Host.Tests.Shell;

public sealed class StaleFormTests(HostFixture host) : IClassFixture<HostFixture>
{
    private static readonly Dictionary<string, string> s_gone = new(StringComparer.Ordinal) { ["_handler"] = "sudah-tidak-ada", ["nomor"] = "INF-2026-000001" };

    [Fact]
    public async Task A_form_that_the_page_has_no_more_leads_to_the_page_as_it_is_now()
    {
        using var visitor = host.NewVisitor();
        await visitor.OpenAsync("/lacak");

        var page = await visitor.SubmitAsync(s_gone);

        Assert.Equal(200, (int)visitor.Answer.StatusCode);
        Assert.Equal("/lacak?berubah=1", visitor.At);
        Assert.Contains("sudah berubah", page.QuerySelector(".message-soon")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main form"));
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused_as_before()
    {
        using var visitor = host.NewVisitor();
        await visitor.OpenAsync("/lacak");

        await visitor.SubmitAsync(new Dictionary<string, string>(s_gone, StringComparer.Ordinal) { ["__RequestVerificationToken"] = "x" });

        Assert.Equal(400, (int)visitor.Answer.StatusCode);
        Assert.Equal("/lacak", visitor.At);
    }
}

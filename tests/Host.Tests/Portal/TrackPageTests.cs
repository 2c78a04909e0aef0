namespace Lajur.Host.Tests.Portal;

public sealed class TrackPageTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Number_and_code_open_the_case_however_they_are_typed()
    {
        var (number, secret) = await SubmitAsync();
        using var citizen = host.NewVisitor();
        await citizen.OpenAsync("/lacak");

        var page = await citizen.SubmitAsync(Application.Of(
            ("nomor", number.ToLowerInvariant()), ("kode", secret.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant())));

        Assert.Equal($"/lacak/{number}", citizen.At);
        Assert.Equal(number, page.QuerySelector("h1 .number")!.TextContent);
    }

    [Fact]
    public async Task A_wrong_code_keeps_what_was_typed_and_tells_nothing()
    {
        var (number, _) = await SubmitAsync();
        using var stranger = host.NewVisitor();
        await stranger.OpenAsync("/lacak");

        var page = await stranger.SubmitAsync(Application.Of(("nomor", number), ("kode", "AAAA-BBBB-CCCC-DDDD")));

        Assert.Equal(422, (int)stranger.Answer.StatusCode);
        Assert.Equal(number, page.QuerySelector("#nomor")!.GetAttribute("value"));
        Assert.Contains("tidak cocok", page.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_code_no_page_of_the_case_opens()
    {
        var (number, _) = await SubmitAsync();
        using var stranger = host.NewVisitor();

        await stranger.OpenAsync($"/lacak/{number}");
        Assert.Equal($"/lacak?nomor={number}", stranger.At);
        await stranger.OpenAsync($"/lacak/{number}/tanda-terima");
        Assert.Equal($"/lacak?nomor={number}", stranger.At);
        await stranger.OpenAsync($"/lacak/{number}/keadaan");
        Assert.Equal(403, (int)stranger.Answer.StatusCode);
    }

    [Fact]
    public async Task An_unchanged_state_is_answered_without_a_body()
    {
        var (number, secret) = await SubmitAsync();
        using var citizen = host.NewVisitor();
        await citizen.OpenAsync($"/lacak/{number}/{secret}");
        var state = await citizen.Http.GetAsync($"/lacak/{number}/keadaan", TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)state.StatusCode);

        var again = new HttpRequestMessage(HttpMethod.Get, $"/lacak/{number}/keadaan");
        again.Headers.IfNoneMatch.Add(state.Headers.ETag!);
        var unchanged = await citizen.Http.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal(304, (int)unchanged.StatusCode);
    }

    private async Task<(string Number, string Secret)> SubmitAsync()
    {
        using var citizen = host.NewVisitor();
        await Application.FillAsync(citizen);
        var receipt = await citizen.SubmitAsync(press: Application.Send);
        return (receipt.QuerySelector(".receipt-number")!.TextContent, receipt.QuerySelector(".receipt-secret")!.TextContent);
    }
}

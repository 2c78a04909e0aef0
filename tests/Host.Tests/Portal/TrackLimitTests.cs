namespace Lajur.Host.Tests.Portal;

/// <summary>In a host of its own, since a shut door stays shut for minutes.</summary>
public sealed class TrackLimitTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Guessing_is_stopped_after_some_tries()
    {
        using var stranger = host.NewVisitor();
        var status = 0;
        for (var tries = 0; tries < 30 && status != 429; tries++)
        {
            await stranger.OpenAsync("/lacak");
            await stranger.SubmitAsync(Application.Of(("nomor", "INF-2026-000001"), ("kode", "AAAA-BBBB-CCCC-DDDD")));
            status = (int)stranger.Answer.StatusCode;
        }

        Assert.Equal(429, status);
        Assert.Contains("Tunggu lima menit", stranger.Page.Body!.TextContent, StringComparison.Ordinal);
    }
}

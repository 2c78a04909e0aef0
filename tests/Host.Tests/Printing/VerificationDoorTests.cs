namespace Lajur.Host.Tests.Printing;

/// <summary>On a host of its own: the door shuts for the whole address.</summary>
public sealed class VerificationDoorTests(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Forged_codes_are_refused_and_after_twenty_nobody_tries_on()
    {
        using var forger = host.NewVisitor();
        for (var tries = 0; tries < 20; tries++)
        {
            var page = await forger.OpenAsync($"/verifikasi/AAAA-BBBB-CCCC-DDDD-{tries:0000}");
            Assert.Contains("Kode ini tidak dikenal", page.Body!.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("Terlalu banyak kode yang salah", (await forger.OpenAsync("/verifikasi/AAAA")).Body!.TextContent, StringComparison.Ordinal);
    }
}

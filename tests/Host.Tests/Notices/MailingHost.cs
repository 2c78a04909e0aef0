using Microsoft.AspNetCore.Hosting;

namespace Lajur.Host.Tests.Notices;

/// <summary>A host that sends e-mail to a server of the test's own, and knows its public address.</summary>
public sealed class MailingHost : HostFixture
{
    public const string KnownAs = "https://lajur.contoh.go.id";

    internal MailServer Mail { get; } = new();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Mail.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Smtp:Host", "127.0.0.1").UseSetting("Smtp:Port", $"{Mail.Port}")
            .UseSetting("Smtp:From", "Disdukcapil <layanan@kantor.contoh.id>").UseSetting("Smtp:UseTls", "false")
            .UseSetting("Lajur:PublicAddress", KnownAs);
    }
}

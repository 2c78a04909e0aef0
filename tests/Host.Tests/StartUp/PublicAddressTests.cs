using Lajur.Host.StartUp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;

namespace Lajur.Host.Tests.StartUp;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://lajur.contoh.go.id")]
    [InlineData("http://10.0.0.5:5080/")]
    public void An_address_of_a_host_is_taken(string address) =>
        Assert.Equal(new Uri(address), Read(Environments.Production, address));

    [Theory]
    [InlineData("lajur.contoh.go.id")]
    [InlineData("ftp://lajur.contoh.go.id")]
    [InlineData("https://lajur.contoh.go.id/layanan")]
    [InlineData("https://lajur.contoh.go.id/?a=b")]
    [InlineData("https://nama@lajur.contoh.go.id")]
    public void Anything_else_refuses_to_start(string address) =>
        Assert.Throws<StartRefusedException>(() => Read(Environments.Development, address));

    [Fact]
    public void In_production_no_email_goes_out_that_leads_nowhere()
    {
        Assert.Throws<StartRefusedException>(() => Read(Environments.Production, null, "mail.contoh.go.id", "layanan@contoh.go.id"));
        Assert.Null(Read(Environments.Development, null, "mail.contoh.go.id", "layanan@contoh.go.id"));
        Assert.Null(Read(Environments.Production, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("layanan")]
    public void A_mail_server_without_a_sender_refuses_to_start(string? from) => Assert.Throws<StartRefusedException>(
        () => Read(Environments.Production, "https://lajur.contoh.go.id", "mail.contoh.go.id", from));

    private static Uri? Read(string environment, string? address, string? smtp = null, string? from = null) => PublicAddress.Read(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [PublicAddress.Setting] = address,
            ["Smtp:Host"] = smtp,
            ["Smtp:From"] = from,
        }).Build(),
        new Surroundings { EnvironmentName = environment });

    private sealed class Surroundings : IHostEnvironment
    {
        public required string EnvironmentName { get; set; }

        public string ApplicationName { get; set; } = "Lajur";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

using Lajur.Host.Notices;
using Lajur.Registry.Notices;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Tests.Notices;

public sealed class SmtpChannelTests
{
    [Fact]
    public async Task A_notice_becomes_a_plain_mail_whose_id_is_made_of_its_key()
    {
        using var server = new MailServer();
        var taken = server.TakeAsync(TestContext.Current.CancellationToken);
        var channel = Channel(new SmtpOptions { Host = "127.0.0.1", Port = server.Port, From = "layanan@kantor.contoh.id", UseTls = false });

        await channel.SendAsync(Notice, TestContext.Current.CancellationToken);

        var mail = await taken;
        Assert.Contains("RCPT TO:<budi@contoh.id>", mail, StringComparison.Ordinal);
        Assert.Contains("<kunci-1@kantor.contoh.id>", mail, StringComparison.Ordinal);
        Assert.Contains("Content-Type: text/plain", mail, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null, "layanan@kantor.contoh.id")]
    [InlineData("mail", null)]
    public void Without_a_server_or_a_sender_it_is_not_ready(string? host, string? from) =>
        Assert.False(Channel(new SmtpOptions { Host = host, From = from }).IsReady);

    private static OutgoingNotice Notice => new()
    {
        To = "budi@contoh.id",
        Subject = "Jawaban permohonan INF-2026-000001",
        Body = "Jawaban Anda sudah siap.",
        Key = "kunci-1",
    };

    private static SmtpChannel Channel(SmtpOptions options) => new(Options.Create(options));
}

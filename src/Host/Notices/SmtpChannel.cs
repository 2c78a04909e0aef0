using System.Net;
using System.Net.Mail;
using System.Text;
using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Notices;

/// <summary>
/// Sends notices as e-mail, plain text. The Message-Id is made of the notice's key, so that a mail sent twice, by a host
/// that died before it could say so, is one mail to the receiver's program.
/// </summary>
public sealed class SmtpChannel(IOptions<SmtpOptions> options) : INoticeChannel
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    public ContactMedium Medium => ContactMedium.Email;

    public bool IsReady => options.Value is { Host.Length: > 0, From.Length: > 0 };

    public async Task SendAsync(OutgoingNotice notice, CancellationToken ct)
    {
        var smtp = options.Value;
        using var client = new SmtpClient(smtp.Host, smtp.Port)
        {
            EnableSsl = smtp.UseTls,
            Credentials = string.IsNullOrEmpty(smtp.UserName) ? null : new NetworkCredential(smtp.UserName, smtp.Password),
        };
        using var mail = Compose(notice, new MailAddress(smtp.From!));
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(s_patience);
        await client.SendMailAsync(mail, patience.Token);
    }

    private static MailMessage Compose(OutgoingNotice notice, MailAddress from)
    {
        var mail = new MailMessage(from, new MailAddress(notice.To))
        {
            Subject = notice.Subject.ReplaceLineEndings(" "),
            Body = notice.Body,
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
            IsBodyHtml = false,
        };
        mail.Headers["Message-Id"] = $"<{notice.Key}@{from.Host}>";
        mail.Headers["Auto-Submitted"] = "auto-generated";
        return mail;
    }
}

using Lajur.Host.Tests.Access;
using Lajur.Host.Tests.Desk;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Notices;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Tests.Notices;

/// <summary>From a returned file to the mail server, by the host's own clockwork.</summary>
public sealed class MailingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_goes_out_once_by_the_clock_with_an_id_of_its_own_and_the_link_to_the_case()
    {
        await using var host = await OpenAsync();
        var number = await ReturnedAsync(host);
        var taken = host.Mail.TakeAsync(Ct);

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        var mail = await taken.WaitAsync(TimeSpan.FromSeconds(20), Ct);
        await UntilAsync(host, notice => notice.State == NoticeState.Sent);

        var notice = await NoticeAsync(host);
        Assert.Equal(1, notice.Attempts);
        Assert.Contains($"<{notice.Key}@kantor.contoh.id>", mail, StringComparison.Ordinal);
        Assert.Contains("RCPT TO:<siti@contoh.id>", mail, StringComparison.Ordinal);
        Assert.Contains($"{MailingHost.KnownAs}/lacak/{number}/{await SecretAsync(host, number)}", Readable(mail), StringComparison.Ordinal);
        Assert.Equal(new NoticeRound(0, 0), await host.WithAsync<NoticePump, NoticeRound>(pump => pump.RunOnceAsync(Ct)));
    }

    [Fact]
    public async Task A_server_that_refuses_is_asked_again_a_minute_later()
    {
        await using var host = await OpenAsync();
        await ReturnedAsync(host);
        host.Mail.Refuses = true;
        var refused = host.Mail.TakeAsync(Ct);

        Assert.Equal(new NoticeRound(0, 1), await host.WithAsync<NoticePump, NoticeRound>(pump => pump.RunOnceAsync(Ct)));

        Assert.DoesNotContain("DATA", (await refused.WaitAsync(TimeSpan.FromSeconds(20), Ct)).Split('\n'), StringComparer.Ordinal);
        var notice = await NoticeAsync(host);
        Assert.Equal((NoticeState.Pending, 1), (notice.State, notice.Attempts));
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(1), notice.NextTryAt);
        Assert.DoesNotContain("siti", notice.LastError, StringComparison.OrdinalIgnoreCase);
        host.Mail.Refuses = false;
        var taken = host.Mail.TakeAsync(Ct);

        host.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Contains($"<{notice.Key}@kantor.contoh.id>", await taken.WaitAsync(TimeSpan.FromSeconds(20), Ct), StringComparison.Ordinal);
        await UntilAsync(host, sent => sent is { State: NoticeState.Sent, Attempts: 2 });
    }

    [Fact]
    public async Task A_receipt_shows_the_public_address_whichever_way_it_was_reached()
    {
        await using var host = await OpenAsync();
        var number = await host.ApplyAsync();
        using var petugas = await host.OfficerAsync("petugas");

        var receipt = await petugas.OpenAsync($"/loket/tanda-terima/{number}");

        Assert.Equal($"{MailingHost.KnownAs}/lacak", receipt.QuerySelector(".receipt-link")!.TextContent);
    }

    private static async Task<MailingHost> OpenAsync()
    {
        var host = new MailingHost();
        await host.InitializeAsync();
        return host;
    }

    private static async Task<string> ReturnedAsync(MailingHost host)
    {
        var number = await host.ApplyAsync("Siti Aminah", medium: ContactMedium.Email);
        await host.ReturnAsync(number, "Mohon sebutkan tempat lahir anak Anda.");
        return number;
    }

    private static Task<Notice> NoticeAsync(MailingHost host) =>
        host.WithAsync<RegistryDb, Notice>(db => db.Set<Notice>().AsNoTracking().SingleAsync(Ct));

    private static async Task<string> SecretAsync(MailingHost host, string number)
    {
        var id = await host.WithAsync<RegistryDb, Guid>(db => db.Set<Case>().Where(c => c.Number == number).Select(c => c.Id).SingleAsync(Ct));
        return await host.WithAsync<TrackingSecret, string>(secret => Task.FromResult(secret.For(id)));
    }

    private static async Task UntilAsync(MailingHost host, Func<Notice, bool> holds)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(Ct);
        bound.CancelAfter(TimeSpan.FromSeconds(20));
        while (!holds(await NoticeAsync(host)))
        {
            bound.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    /// <summary>The lines of base64 in a mail, read.</summary>
    private static string Readable(string mail)
    {
        var lines = mail.Split('\n').Select(line => line.Trim()).ToList();
        var body = lines.SkipWhile(line => line.Length > 0).TakeWhile(line => line != ".");
        return System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(string.Concat(body)));
    }
}

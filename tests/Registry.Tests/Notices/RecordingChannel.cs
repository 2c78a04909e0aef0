using Lajur.Registry.Cases;
using Lajur.Registry.Notices;

namespace Lajur.Registry.Tests.Notices;

/// <summary>An e-mail channel that keeps what it is given, or fails while told to.</summary>
internal sealed class RecordingChannel : INoticeChannel
{
    public List<OutgoingNotice> Sent { get; } = [];

    public bool Fails { get; set; }

    public ContactMedium Medium => ContactMedium.Email;

    public bool IsReady { get; set; } = true;

    public Task SendAsync(OutgoingNotice notice, CancellationToken ct)
    {
        if (Fails)
        {
            throw new IOException("The post office is closed for siti@contoh.id.");
        }

        Sent.Add(notice);
        return Task.CompletedTask;
    }
}

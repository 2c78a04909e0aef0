using Lajur.Registry.Cases;

namespace Lajur.Registry.Notices;

/// <summary>Carries notices of one medium out of the house.</summary>
public interface INoticeChannel
{
    ContactMedium Medium { get; }

    /// <summary>False when it is not set up; its notices then stay listed.</summary>
    bool IsReady { get; }

    /// <summary>Sends one notice, or throws; the pump tries again later.</summary>
    Task SendAsync(OutgoingNotice notice, CancellationToken ct);
}

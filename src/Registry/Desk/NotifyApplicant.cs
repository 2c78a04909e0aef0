namespace Lajur.Registry.Desk;

/// <summary>Tell the applicant something through the medium they chose.</summary>
public sealed record NotifyApplicant
{
    public required string InstanceId { get; init; }

    public required string Subject { get; init; }

    public required string Message { get; init; }

    /// <summary>True when the message is the answer to the case, to be shown as such on the tracking page.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>True to tell it on the tracking page alone, whatever medium the applicant chose.</summary>
    public bool TrackingPageOnly { get; init; }
}

namespace Lajur.Registry.Surveys.Invitations;

/// <summary>
/// A finished case's right to be judged once. It knows its case so that nobody is invited twice, and that it was used; when,
/// and with what answer, it does not know.
/// </summary>
public sealed class SurveyInvitation
{
    /// <summary>How long after the end of a case its applicant may answer.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    /// <summary>The key: one invitation a case.</summary>
    public required Guid CaseId { get; init; }

    public required Guid OfficeId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string TokenHash { get; init; }

    public required DateTimeOffset InvitedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public bool IsUsed { get; internal set; }
}

using Lajur.Registry.Changes;

namespace Lajur.Registry.Complaints;

/// <summary>What a complaint, suggestion or input (pengaduan, saran, masukan) has besides its case.</summary>
public sealed class Complaint
{
    /// <summary>Its own case.</summary>
    public required Guid CaseId { get; init; }

    public required Guid OfficeId { get; init; }

    /// <summary>The case complained of, of the same office; null when it is about none.</summary>
    public Guid? AboutCaseId { get; init; }

    /// <summary>True when the complainant showed the tracking code of that case, not its number alone.</summary>
    public bool IsProven { get; init; }

    /// <summary>The key of the lane complained about.</summary>
    public string? AboutLaneKey { get; init; }

    /// <summary>Whom the complainant names, in their own words.</summary>
    public string? AboutOfficer { get; init; }

    /// <summary>The complainant asked to stay unnamed: lists and books of the office say so in place of the name.</summary>
    public bool WantsAnonymity { get; init; }

    /// <summary>What it is about without naming the complainant, as the complaint officer wrote it; null before that.</summary>
    public string? Summary { get; internal set; }

    /// <summary>When an officer decided that its answer is not for everybody to read; null while nobody did, or somebody published it since.</summary>
    public DateTimeOffset? DeclinedAt { get; private set; }

    public string? DeclinedByName { get; private set; }

    public string? DeclinedReason { get; private set; }

    /// <summary>True while that holds: another answer is decided on anew.</summary>
    internal bool DeclinedSince(DateTimeOffset answered) => DeclinedAt >= answered;

    internal void Decline(Actor by, DateTimeOffset at, string reason) => (DeclinedAt, DeclinedByName, DeclinedReason) = (at, by.Name, reason);

    internal void TakeDeclineBack() => (DeclinedAt, DeclinedByName, DeclinedReason) = (null, null, null);
}

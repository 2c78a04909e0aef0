using Lajur.Registry.Cases.Records;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;

namespace Lajur.Host.Desk.Paper;

/// <summary>What is known of a case to whoever prints a paper of it.</summary>
public sealed record CaseSlipFacts
{
    public required Office Office { get; init; }

    public required Guid CaseId { get; init; }

    public required string Number { get; init; }

    public required string ServiceName { get; init; }

    public required string Subject { get; init; }

    /// <summary>What such a matter and its applicant are called.</summary>
    public required ServiceWords Words { get; init; }

    /// <summary>As whoever prints may see it; null leaves it out.</summary>
    public required string? ApplicantName { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>The day of the letter of answer; null before there is one.</summary>
    public required DateTimeOffset? AnsweredAt { get; init; }

    public required string? Answer { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    public required CaseRecords Records { get; init; }

    /// <summary>The installation's address, without a slash at its end.</summary>
    public required string Root { get; init; }

    /// <summary>What lets the applicant follow the case; on the applicant's own paper alone.</summary>
    public string? TrackingCode { get; init; }
}

using Lajur.Registry.Attachments;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Complaints;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.History;
using Lajur.Registry.Linking;
using Lajur.Registry.Reopening;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Surveys.Invitations;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Cases;

/// <summary>A case as its page shows it to an officer of the office.</summary>
public sealed record CaseFile
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>What such a matter and its applicant are called.</summary>
    public required ServiceWords Words { get; init; }

    /// <summary>The service's part of public addresses.</summary>
    public required string ServiceKey { get; init; }

    public required CaseStatus Status { get; init; }

    /// <summary>Where it stands, in one sentence.</summary>
    public required string StateSentence { get; init; }

    public required Channel Channel { get; init; }

    public required ApplicantView Applicant { get; init; }

    public required string Subject { get; init; }

    public required IReadOnlyList<AnsweredField> Answers { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When <see cref="Answer"/> was given; null before.</summary>
    public required DateTimeOffset? AnsweredAt { get; init; }

    public required string? Result { get; init; }

    public required string? Answer { get; init; }

    public required string InstanceId { get; init; }

    /// <summary>What the applicant is asked for now; null when nothing is.</summary>
    public required CompletionRequestView? Request { get; init; }

    /// <summary>True when the officer who looks may enter what the applicant brings for <see cref="Request"/>.</summary>
    public required bool MayComplete { get; init; }

    /// <summary>The promise of the service standard; null when the service makes none.</summary>
    public required ClockView? Clock { get; init; }

    /// <summary>What the office's books say of it.</summary>
    public required CaseRecords Records { get; init; }

    /// <summary>What the guarantee of the service was called up for.</summary>
    public required IReadOnlyList<CaseGuarantee> Guarantees { get; init; }

    /// <summary>True when the officer who looks may give the applicant a new link to the product.</summary>
    public required bool MayIssueLink { get; init; }

    /// <summary>The cases it belongs together with, as far as the officer who looks may know of them.</summary>
    public IReadOnlyList<LinkedCase> Links { get; init; } = [];

    /// <summary>What it complains about; null when it is no complaint, or its matter is not for the officer who looks.</summary>
    public ComplaintView? Complaint { get; init; }

    /// <summary>How it stands with opening it again; null when that was never offered.</summary>
    public required ReopeningView? Reopening { get; init; }

    /// <summary>False when the tracking code is not for the officer who looks: it would show them what they are not to see.</summary>
    public required bool MayPrintReceipt { get; init; }

    public required SopMatrix Matrix { get; init; }

    public required IReadOnlyList<CaseWorkItem> WorkItems { get; init; }

    public required IReadOnlyList<TimelineEntry> History { get; init; }

    public required IReadOnlyList<AttachmentSummary> Attachments { get; init; }

    public required IReadOnlyList<NoteView> Notes { get; init; }

    /// <summary>The applicant's way to judge the service, to be shown at the counter; null before the case is finished.</summary>
    public required SurveyOffer? Survey { get; init; }

    public required int Revision { get; init; }
}

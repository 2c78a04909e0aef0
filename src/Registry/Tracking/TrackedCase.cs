using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Records;
using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.History;
using Lajur.Registry.Offices;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Reopening;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Lajur.Registry.Surveys.Invitations;

namespace Lajur.Registry.Tracking;

/// <summary>A case as its applicant sees it; no officer is named.</summary>
public sealed record TrackedCase
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required Guid OfficeId { get; init; }

    public required string OfficeName { get; init; }

    /// <summary>The office's time zone, in which every moment is shown.</summary>
    public required IndonesianZone Zone { get; init; }

    /// <summary>The office's part of public addresses.</summary>
    public required string OfficeKey { get; init; }

    public required string ServiceName { get; init; }

    public required string ServiceKey { get; init; }

    /// <summary>What people come to its service with.</summary>
    public required ServiceKind Kind { get; init; }

    /// <summary>What such a matter and its applicant are called.</summary>
    public ServiceWords Words => ServiceWords.Of(Kind);

    public bool IsComplaint => Kind == ServiceKind.Complaint;

    /// <summary>How it stands with opening it again; null when that was never offered.</summary>
    public required ReopeningView? Reopening { get; init; }

    public required CaseStatus Status { get; init; }

    /// <summary>Where it stands: "Bidang Pendaftaran Penduduk sedang menyiapkan jawaban."</summary>
    public required string StateSentence { get; init; }

    public required string Subject { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    /// <summary>When <see cref="Answer"/> was given; null before.</summary>
    public required DateTimeOffset? AnsweredAt { get; init; }

    public required ClockView? Clock { get; init; }

    /// <summary>The steps in the SOP's own words, officers' names left out.</summary>
    public required SopMatrix Steps { get; init; }

    /// <summary>What staff ask of the applicant now; null when nothing is.</summary>
    public required CompletionRequestView? Request { get; init; }

    /// <summary>What the office's books say of it.</summary>
    public required CaseRecords Records { get; init; }

    /// <summary>What the guarantee of the service was called up for.</summary>
    public required IReadOnlyList<TrackedGuarantee> Guarantees { get; init; }

    /// <summary>The standard's own words about the guarantee; null when it has none.</summary>
    public required StandardComponent? GuaranteeStandard { get; init; }

    /// <summary>True while the applicant may say that product or service were not as promised.</summary>
    public required bool MayReportShortfall { get; init; }

    /// <summary>What the office told them of disclosed data.</summary>
    public required IReadOnlyList<BreachTold> Breaches { get; init; }

    public required string? Answer { get; init; }

    public required string? Result { get; init; }

    /// <summary>To judge the service once the case is finished; null before.</summary>
    public required SurveyOffer? Survey { get; init; }

    public required IReadOnlyList<TimelineEntry> History { get; init; }

    /// <summary>What the applicant sent and what was given back.</summary>
    public required IReadOnlyList<AttachmentSummary> Attachments { get; init; }
}

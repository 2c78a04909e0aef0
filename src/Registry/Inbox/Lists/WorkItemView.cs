using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Inbox.Turns;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>A work item as its page shows it.</summary>
public sealed record WorkItemView
{
    public required Guid Id { get; init; }

    public required WorkItemKind Kind { get; init; }

    public required WorkItemState State { get; init; }

    public required SopLane Lane { get; init; }

    public required string? StepNumber { get; init; }

    public required string Title { get; init; }

    public required string? Instructions { get; init; }

    public required string? Requirements { get; init; }

    public required string? Output { get; init; }

    public required IReadOnlyList<WorkItemOutcome> Outcomes { get; init; }

    /// <summary>The form to fill in; null when the outcome is all that is asked.</summary>
    public required FormSchema? Form { get; init; }

    /// <summary>The first values of the form's fields, or what was answered when it is finished.</summary>
    public required IReadOnlyDictionary<string, string[]> Values { get; init; }

    /// <summary>What is known of the case, for tables in the form.</summary>
    public required System.Text.Json.Nodes.JsonObject Facts { get; init; }

    public required ClockView? Clock { get; init; }

    public required ClockView? CaseClock { get; init; }

    public required string CaseNumber { get; init; }

    public required string ServiceName { get; init; }

    /// <summary>What such a matter and its applicant are called.</summary>
    public required ServiceWords Words { get; init; }

    public required string Subject { get; init; }

    public required Channel Channel { get; init; }

    public required ApplicantView Applicant { get; init; }

    public required IReadOnlyList<EarlierStep> Earlier { get; init; }

    public required IReadOnlyList<AttachmentSummary> Attachments { get; init; }

    public required string? ClaimedByName { get; init; }

    public required DateTimeOffset? ClaimedAt { get; init; }

    public required string? CompletedByName { get; init; }

    public required DateTimeOffset? CompletedAt { get; init; }

    /// <summary>The label of the outcome that was chosen.</summary>
    public required string? OutcomeLabel { get; init; }

    public required bool IsMine { get; init; }

    /// <summary>Null when the officer may claim or complete it; else the reason in a sentence.</summary>
    public required string? NotAllowed { get; init; }

    /// <summary>The tasks that are due before this one, where the service is done in turn; null when taking this one passes nobody over.</summary>
    public required TurnJump? Jump { get; init; }

    public required int Revision { get; init; }
}

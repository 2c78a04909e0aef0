using Lajur.Registry.Cases;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>One row of an inbox.</summary>
public sealed record InboxRow
{
    /// <summary>The work item; for a waiting case the completion request.</summary>
    public required Guid Id { get; init; }

    public required SopLane Lane { get; init; }

    public required string? StepNumber { get; init; }

    public required string Title { get; init; }

    public required string CaseNumber { get; init; }

    /// <summary>Masked: "Siti A."</summary>
    public required string ApplicantName { get; init; }

    public required string ServiceName { get; init; }

    public required WorkItemKind Kind { get; init; }

    public required WorkItemState State { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset? DueAt { get; init; }

    /// <summary>"2 jam lagi", "terlambat 15 menit (jam kerja)", "menunggu pemohon"; for a finished row when it was done.</summary>
    public required string DueText { get; init; }

    /// <summary>Which days do not count until then, in words; null when every day on the way does, and when nothing is due.</summary>
    public required string? DueReason { get; init; }

    public required ClockTone Tone { get; init; }

    public required string? ClaimedByName { get; init; }

    public required bool IsMine { get; init; }

    /// <summary>False when separation of duties keeps this officer from it.</summary>
    public required bool MayClaim { get; init; }

    public required int Revision { get; init; }
}

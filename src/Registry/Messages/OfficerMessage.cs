namespace Lajur.Registry.Messages;

/// <summary>Something an officer is to know of a case, without a task in it; shown over their inbox until they have read it.</summary>
public sealed class OfficerMessage
{
    public const int MaxLength = 500;

    public required Guid Id { get; init; }

    public required Guid OfficerId { get; init; }

    public required Guid CaseId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In Indonesian; names no applicant.</summary>
    public required string Text { get; init; }

    public DateTimeOffset? ReadAt { get; internal set; }
}

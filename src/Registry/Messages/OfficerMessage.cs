namespace Lajur.Registry.Messages;

/// <summary>Something an officer is to know, without a task in it; shown over their inbox until they have read it.</summary>
public sealed class OfficerMessage
{
    public const int MaxLength = 500;

    public required Guid Id { get; init; }

    public required Guid OfficerId { get; init; }

    /// <summary>The case it is about; null when it is about none, and then <see cref="Path"/> says where it leads.</summary>
    public required Guid? CaseId { get; init; }

    /// <summary>The page for staff that a message without a case leads to; begins with a slash.</summary>
    public string? Path { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>In Indonesian; names no applicant.</summary>
    public required string Text { get; init; }

    public DateTimeOffset? ReadAt { get; internal set; }
}

namespace Lajur.Registry.History;

/// <summary>A remark of an officer on a case; the applicant never sees it.</summary>
public sealed class Note
{
    public const int MaxLength = 2000;

    public required Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid OfficerId { get; init; }

    public required string Text { get; init; }
}

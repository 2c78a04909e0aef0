namespace Lajur.Registry.Surveys.Comments;

/// <summary>The head of an office, or its administrator, decides who may read a suggestion; deciding it again changes that.</summary>
public sealed record DecideComment
{
    public required Guid OfficerId { get; init; }

    public required Guid ResponseId { get; init; }

    public required CommentState State { get; init; }
}

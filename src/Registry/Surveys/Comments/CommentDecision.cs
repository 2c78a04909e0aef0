namespace Lajur.Registry.Surveys.Comments;

/// <summary>What was decided about the suggestion in an answer, apart from it, since answers are never changed.</summary>
public sealed class CommentDecision
{
    /// <summary>The key.</summary>
    public required Guid ResponseId { get; init; }

    public required CommentState State { get; set; }

    public required DateTimeOffset DecidedAt { get; set; }

    public required string DecidedByName { get; set; }
}

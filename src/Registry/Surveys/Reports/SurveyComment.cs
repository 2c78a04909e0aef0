using Lajur.Registry.Surveys.Comments;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>A suggestion as somebody wrote it; no day, no person.</summary>
public sealed record SurveyComment(Guid ResponseId, string Text, CommentState State, string? DecidedByName);

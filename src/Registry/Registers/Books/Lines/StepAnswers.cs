namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>What was answered in a completed step.</summary>
internal sealed record StepAnswers(Guid CaseId, string FormKey, int? FormVersion, string? Answers, DateTimeOffset? At);

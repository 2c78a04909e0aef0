namespace Lajur.Engine.Definitions;

/// <summary>One reason why a drawing cannot run, or may not do what was meant.</summary>
/// <param name="Severity">Whether it stops a publication.</param>
/// <param name="ActivityId">The node it stands at; null for the workflow as a whole.</param>
/// <param name="NodeId">The path of that node.</param>
/// <param name="Path">The property within the node, e.g. "condition"; null for the node as a whole.</param>
/// <param name="Message">What is wrong, in Indonesian, for the administrator.</param>
/// <param name="Suggestion">What to do, in Indonesian; null when the message says it all.</param>
public sealed record DefinitionProblem(
    ProblemSeverity Severity, string? ActivityId, string? NodeId, string? Path, string Message, string? Suggestion = null);

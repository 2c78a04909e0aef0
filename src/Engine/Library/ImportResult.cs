using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>How an import ended.</summary>
/// <param name="Definition">The version that holds the drawing now.</param>
/// <param name="IsNew">False when the library held the same drawing already.</param>
/// <param name="Problems">Why it was not published although it asked to be, or warnings.</param>
public sealed record ImportResult(WorkflowDefinition Definition, bool IsNew, IReadOnlyList<DefinitionProblem> Problems);

using Lajur.Engine.Definitions;

namespace Lajur.Engine.Library;

/// <summary>How an import ended.</summary>
/// <param name="Definition">The version that holds the drawing now.</param>
/// <param name="IsNew">False when the library held the same drawing already.</param>
/// <param name="Problems">Why it was not published although it asked to be, or warnings.</param>
public sealed record ImportResult(WorkflowDefinition Definition, bool IsNew, IReadOnlyList<DefinitionProblem> Problems)
{
    /// <summary>True when it can run, but the <see cref="IPublicationGuard"/> held it back: it is a draft that waits.</summary>
    public bool IsHeld { get; init; }
}

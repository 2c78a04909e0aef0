using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions;

/// <summary>A rule for drawings beyond the engine's own, e.g. "a task names its lane". Register as a service.</summary>
public interface IDefinitionCheck
{
    /// <summary>The problems found; empty when there are none. Looks at every node and never throws.</summary>
    IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, CancellationToken cancellationToken);
}

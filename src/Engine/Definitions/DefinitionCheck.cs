using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions.Checks;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Expressions;
using Lajur.Engine.Storage;

namespace Lajur.Engine.Definitions;

/// <summary>Finds every reason why a drawing cannot run, all at once.</summary>
public sealed class DefinitionCheck(
    IWorkflowStore store, IDefinitionReach reach, ActivityCatalog catalog, ExpressionEvaluator evaluator, IEnumerable<IDefinitionCheck> others)
{
    /// <summary>The problems, errors first; empty when there are none.</summary>
    public async Task<IReadOnlyList<DefinitionProblem>> RunAsync(
        WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var used = await UsedDefinitions.ReadAsync(store, reach, definition, cancellationToken);
        var workflow = DefinitionCompiler.Compile(definition, catalog, used, out var unreadable);
        var problems = new List<DefinitionProblem>(unreadable);
        problems.AddRange(WorkflowCheck.Run(workflow));
        foreach (var node in workflow.Nodes)
        {
            problems.AddRange(ActivityCheck.Run(node, catalog, evaluator));
            problems.AddRange(node is Checks.ISelfChecking own ? own.Check() : []);
        }

        foreach (var other in others)
        {
            await foreach (var problem in other.CheckAsync(definition, workflow, cancellationToken))
            {
                problems.Add(problem);
            }
        }

        return [.. problems.OrderByDescending(x => x.Severity)];
    }
}

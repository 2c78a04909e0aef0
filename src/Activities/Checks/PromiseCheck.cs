using System.Runtime.CompilerServices;
using Lajur.Activities.Cases;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks;

/// <summary>
/// Compares the norms of the steps (Mutu Baku) with the promise of the service standard and says so when they disagree.
/// Both figures are kept; neither is picked, so it never stops a publication.
/// </summary>
public sealed class PromiseCheck(DrawingScopes scopes) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (workflow.Nodes.OfType<CaseSubmitted>().FirstOrDefault() is not { } beginning
            || await scopes.FindAsync(definition, cancellationToken) is not { Promise: { } promise })
        {
            yield break;
        }

        var counted = workflow.Nodes.OfType<StartClock>().FirstOrDefault() as Activity ?? beginning;
        var longest = LongestWay.From(counted, new DrawnConnections(workflow));
        if (longest.IsLongerThan(promise))
        {
            yield return Problems.Warning(
                $"Standar pelayanan menjanjikan {promise.ToText()}, sedangkan langkah-langkah yang digambar memerlukan {longest}.",
                "Sesuaikan janji pada standar pelayanan atau waktu pada langkah. Alur tetap dapat diterbitkan; keduanya dicatat.");
        }
    }
}

using System.Runtime.CompilerServices;
using Lajur.Engine.BuiltIn.Calls;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Host.Outside;

/// <summary>Tells the administrator at publish that a drawing calls a host that it may not call.</summary>
internal sealed class OutsideCheck(OutsideReach reach) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var step in workflow.Nodes.OfType<SendHttpRequestBase>())
        {
            if (step.Url.Expression is { Type: "Literal" } literal
                && Uri.TryCreate(literal.Text, UriKind.Absolute, out var url) && !reach.AllowsHost(url))
            {
                yield return new DefinitionProblem(
                    ProblemSeverity.Error,
                    step.Id,
                    step.NodeId,
                    "url",
                    $"Langkah \"{step.DisplayText}\" memanggil {url.IdnHost}, yang belum diizinkan.",
                    "Minta pengelola server menambahkannya pada pengaturan Outside__AllowedHosts.");
            }
        }
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Lajur.Engine.Catalog.Describing;
using Lajur.Engine.Definitions;
using Lajur.Engine.Expressions;
using Lajur.Engine.Running;

namespace Lajur.Engine.Retrying;

/// <summary>What can be wrong with what a drawing says of retrying a step.</summary>
internal sealed class RetryCheck(EngineOptions options, ExpressionEvaluator evaluator) : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var node in workflow.Nodes)
        {
            if (RetryPolicyFormat.Of(node) is { } config && Misfit(config) is { } why)
            {
                yield return new DefinitionProblem(
                    ProblemSeverity.Error,
                    node.Id,
                    node.NodeId,
                    RetryPolicyFormat.Property,
                    $"Aturan coba lagi pada \"{node.DisplayText}\" tidak dapat dipakai: {why}",
                    "Buka tab Resilience pada langkah itu, lalu pilih salah satu aturan.");
            }
        }
    }

    private string? Misfit(JsonObject config)
    {
        try
        {
            if (RetryPolicyFormat.SpellsOut(config))
            {
                RetryPolicyFormat.Read(config);
                return null;
            }
        }
        catch (FormatException e)
        {
            return e.Message;
        }

        return RetryPolicyFormat.ExpressionOf(config) is { } expression ? evaluator.Check(expression)?.Message
            : RetryPolicyFormat.IdOf(config) is { } id ? Unknown(id)
            : null;
    }

    private string? Unknown(string id)
    {
        var ids = options.RetryPolicies.Select(x => x.Id!).ToList();
        return ids.Contains(id, StringComparer.Ordinal) ? null
            : NearestName.Find(id, ids) is { } near ? $"tidak ada aturan \"{id}\"; mungkin yang dimaksud \"{near}\"."
            : $"tidak ada aturan \"{id}\"; yang ada: {string.Join(", ", ids)}.";
    }
}

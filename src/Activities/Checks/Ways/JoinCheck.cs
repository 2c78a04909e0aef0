using System.Runtime.CompilerServices;
using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Flowcharts;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks.Ways;

/// <summary>A join that waits for every branch does not wait for branches of which only one is ever taken.</summary>
public sealed class JoinCheck : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var ways = new DrawnWays(workflow);
        if (ways.Beginning is null)
        {
            yield break;
        }

        var reached = ways.Followed(_ => true);
        foreach (var join in workflow.Nodes.Where(WaitsForAll))
        {
            var awaited = reached.Where(arrow => arrow.Target == join).ToList();
            if (awaited.Count > 1 && Parting(workflow, ways, awaited) is { } choice)
            {
                yield return Problems.Error(
                    join, null,
                    $"menunggu semua cabang, padahal \"{choice.DisplayText}\" hanya menempuh salah satunya, sehingga tidak akan pernah selesai menunggu.",
                    "Ubah \"Menunggu\" menjadi \"Semua cabang yang ditempuh\" (WaitAllActive).");
            }
        }
    }

    private static bool WaitsForAll(Activity step) => step is FlowJoin
        ? DrawnInput.Text(step.Json, "mode") == nameof(FlowJoinMode.WaitAll)
        : (step.Json["mergeMode"] ?? step.GetCustomProperty("mergeMode"))?.ToString() is nameof(MergeMode.Merge) or nameof(MergeMode.Converge);

    /// <summary>The choice of which no way leads to all that is awaited; null when there is none.</summary>
    private static Activity? Parting(CompiledWorkflow workflow, DrawnWays ways, List<DrawnArrow> awaited) => workflow.Nodes
        .Where(Choices.IsMadeAt)
        .FirstOrDefault(choice =>
        {
            var ports = ways.From(choice).Where(arrow => !arrow.IsLate).Select(arrow => arrow.Port).Distinct(StringComparer.Ordinal).ToList();
            return ports.Count > 1 && ports.TrueForAll(port =>
                !ways.Followed(arrow => arrow.Source != choice || arrow.IsLate || arrow.Port == port).IsSupersetOf(awaited));
        });
}

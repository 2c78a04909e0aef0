using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Flow;
using Lajur.Engine.Catalog.Describing;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>What can be wrong with the arrows of a flowchart.</summary>
public sealed partial class Flowchart
{
    /// <inheritdoc />
    public IEnumerable<DefinitionProblem> Check()
    {
        foreach (var (source, target) in _dangling)
        {
            yield return At(this, "connections", ProblemSeverity.Error,
                $"Ada panah dari \"{source}\" ke \"{target}\" yang salah satu ujungnya tidak ada.", "Hapus panah itu.");
        }

        if (FindStart(null) is var start && start < 0)
        {
            yield return At(this, null, ProblemSeverity.Warning, "Bagan alur ini belum berisi langkah.", null);
            yield break;
        }

        var graph = Graph(start);
        foreach (var problem in CheckReach(graph).Concat(CheckArrows(graph)).Concat(CheckMerges(graph)))
        {
            yield return problem;
        }
    }

    private IEnumerable<DefinitionProblem> CheckReach(FlowGraph graph)
    {
        var triggers = Enumerable.Range(0, Activities.Count)
            .Where(x => Activities[x].CanStartWorkflow || Activities[x] is Start)
            .Select(x => Graph(x)).ToList();
        for (var i = 0; i < Activities.Count; i++)
        {
            if (!graph.IsReached(i) && !triggers.Any(x => x.IsReached(i)))
            {
                var activity = Activities[i];
                yield return At(activity, null, ProblemSeverity.Warning,
                    $"Langkah \"{activity.DisplayText}\" tidak akan pernah dijalankan: tidak ada panah dari awal ke sana.",
                    "Hubungkan langkah itu, atau hapus.");
            }
        }
    }

    private IEnumerable<DefinitionProblem> CheckMerges(FlowGraph graph) =>
        Enumerable.Range(0, Activities.Count).Where(x => WaitsForever(graph, x)).Select(x => At(
            Activities[x], null, ProblemSeverity.Error,
            $"Langkah \"{Activities[x].DisplayText}\" menunggu semua panah termasuk panah balik, sehingga tidak akan pernah berjalan.",
            "Pilih cara menggabung Merge atau Stream."));

    private IEnumerable<DefinitionProblem> CheckArrows(FlowGraph graph)
    {
        foreach (var arrow in _connections)
        {
            var (source, target) = (Activities[arrow.Source], Activities[arrow.Target]);
            if (graph.InvalidBackward.Contains(arrow.Index))
            {
                yield return At(source, "connections", ProblemSeverity.Error,
                    $"Panah balik dari \"{source.DisplayText}\" ke \"{target.DisplayText}\" masuk ke tengah jalur: "
                    + $"ada jalan ke \"{source.DisplayText}\" yang tidak melewati \"{target.DisplayText}\".",
                    "Arahkan panah balik ke langkah yang selalu dilewati, misalnya langkah sebelum cabang.");
            }

            if (source.PossibleOutcomes is { } outcomes && !outcomes.Contains(arrow.Port, StringComparer.Ordinal))
            {
                yield return At(source, "connections", ProblemSeverity.Warning,
                    $"Panah \"{arrow.Port}\" dari \"{source.DisplayText}\" tidak akan pernah diikuti: langkah itu tidak punya hasil tersebut.",
                    NearestName.Find(arrow.Port, outcomes) is { } near
                        ? $"Mungkin yang dimaksud \"{near}\"."
                        : "Hapus panah itu, atau tambahkan hasilnya.");
            }
        }
    }

    private static DefinitionProblem At(
        Activity at, string? path, ProblemSeverity severity, string message, string? suggestion) =>
        new(severity, at.Id, at.NodeId, path, message, suggestion);
}

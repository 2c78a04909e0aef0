using System.Runtime.CompilerServices;
using Lajur.Activities.Cases;
using Lajur.Engine.Activities;
using Lajur.Engine.BuiltIn.Flow;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks.Ways;

/// <summary>
/// Every way that a case can go ends with its closing: none stops before, and none goes round for ever. What runs beside the
/// case, after a fork or for lateness, may stop; after a fork it is remarked.
/// </summary>
public sealed class WayOutCheck : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var ways = new DrawnWays(workflow);
        if (ways.Beginning is null || !workflow.Nodes.OfType<CloseCase>().Any())
        {
            yield break;
        }

        foreach (var problem in DeadEnds(ways).Concat(Rounds(workflow, ways)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<DefinitionProblem> DeadEnds(DrawnWays ways)
    {
        var taken = ways.Followed(arrow => !arrow.IsLate);
        var sure = ways.Followed(arrow => !arrow.IsLate && !IsForked(ways, arrow)).Select(arrow => arrow.Target).ToHashSet();
        foreach (var end in taken.Select(arrow => arrow.Target).Distinct().Where(step => !ways.From(step).Any() && !Ends(step)))
        {
            yield return sure.Contains(end)
                ? Problems.Error(
                    end, null, "jalan berhenti di sini, padahal perkara belum ditutup.",
                    "Tarik panah ke langkah berikutnya, atau akhiri dengan \"Tutup perkara\".")
                : Problems.Warning(
                    end, null, "cabang ini berhenti di sini tanpa menutup perkara.",
                    "Pastikan cabang lain menutup perkara, atau satukan cabang dengan \"Gabung\".");
        }
    }

    /// <summary>True where several arrows leave one port, so that the case goes on by another as well.</summary>
    private static bool IsForked(DrawnWays ways, DrawnArrow arrow) =>
        ways.From(arrow.Source).Count(other => !other.IsLate && (other.Port == arrow.Port || !Choices.IsMadeAt(arrow.Source))) > 1;

    private static bool Ends(Activity step) =>
        step is CloseCase or End or Finish or Fault or Complete || step.Children.Count > 0;

    private static IEnumerable<DefinitionProblem> Rounds(CompiledWorkflow workflow, DrawnWays ways)
    {
        var leadingOut = ways.LeadingTo(workflow.Nodes.Where(Ends).Concat(workflow.Nodes.Where(step => !ways.From(step).Any())));
        var caught = ways.Followed(arrow => !arrow.IsLate).Select(arrow => arrow.Target).Where(step => !leadingOut.Contains(step)).Distinct().ToList();
        if (caught is [var first, ..])
        {
            yield return Problems.Error(
                first, null,
                caught.Count == 1
                    ? "langkah ini kembali ke dirinya sendiri tanpa jalan keluar."
                    : $"dari sini alur berputar tanpa jalan keluar: {string.Join(", ", caught.Select(step => $"\"{step.DisplayText}\""))}.",
                "Tambahkan hasil yang keluar dari putaran itu dan menuju ke \"Tutup perkara\".");
        }
    }
}

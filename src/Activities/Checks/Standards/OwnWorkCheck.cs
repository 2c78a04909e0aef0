using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Lajur.Activities.Checks.Ways;
using Lajur.Activities.Inbox;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks.Standards;

/// <summary>Nobody verifies their own work: a step that checks another of the same lane is kept from whoever did that one.</summary>
public sealed partial class OwnWorkCheck : IDefinitionCheck
{
    public async IAsyncEnumerable<DefinitionProblem> CheckAsync(
        WorkflowDefinition definition, CompiledWorkflow workflow, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        var ways = new DrawnWays(workflow);
        foreach (var step in workflow.Nodes.OfType<OfficerStep>().Where(step => Checking().IsMatch(Drawn.Text(step.Title) ?? "")))
        {
            var kept = Drawn.List(step.NotSameAs).SelectMany(name => StepNames.Find(workflow, name)).ToHashSet(StringComparer.Ordinal);
            foreach (var before in Before(ways, step).Where(before => Lane(before) == Lane(step) && !kept.Contains(before.Id)))
            {
                yield return Problems.Warning(
                    step, "notSameAs",
                    $"petugas yang mengerjakan \"{before.DisplayText}\" dapat memeriksa pekerjaannya sendiri di sini.",
                    $"Tulis \"{before.DisplayText}\" pada \"Bukan petugas yang mengerjakan\", atau pindahkan langkah ini ke pelaksana lain.");
            }
        }
    }

    /// <summary>The officers' steps from which arrows lead here with no other officer's step between; ways back are not meant.</summary>
    private static List<OfficerStep> Before(DrawnWays ways, OfficerStep step)
    {
        var found = new List<OfficerStep>();
        var seen = new HashSet<Activity> { step };
        var next = new Queue<Activity>([step]);
        var ahead = Ahead(ways, step);
        while (next.TryDequeue(out var at))
        {
            foreach (var source in ways.Arrows.Where(arrow => arrow.Target == at && !arrow.IsLate).Select(arrow => arrow.Source).Where(seen.Add))
            {
                if (source is not OfficerStep officers)
                {
                    next.Enqueue(source);
                }
                else if (!ahead.Contains(officers))
                {
                    found.Add(officers);
                }
            }
        }

        return found;
    }

    /// <summary>What can only be reached through the step, and so comes after it.</summary>
    private static HashSet<Activity> Ahead(DrawnWays ways, OfficerStep step)
    {
        var without = ways.Followed(arrow => arrow.Source != step).Select(arrow => arrow.Target).ToHashSet();
        return [.. ways.Followed(_ => true).Select(arrow => arrow.Target).Where(target => !without.Contains(target))];
    }

    private static string? Lane(OfficerStep step) => Drawn.Text(step.Lane);

    [GeneratedRegex(@"^(me(meriksa|mverifikasi|mvalidasi|ngoreksi|neliti ulang|nyetujui|ngesahkan|maraf|ninjau)|verifikasi|validasi|koreksi|periksa|paraf|tinjau)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Checking();
}

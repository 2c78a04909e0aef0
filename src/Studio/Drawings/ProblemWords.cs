using Lajur.Engine.Definitions;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Drawings;

/// <summary>Says the engine's problems with the titles that the administrator gave the activities.</summary>
internal static class ProblemWords
{
    /// <summary>The problems that stop a publication, in the order found.</summary>
    public static IReadOnlyList<DrawingProblem> Of(WorkflowDefinition definition, IEnumerable<DefinitionProblem> problems) =>
        Say(definition, problems, ProblemSeverity.Error);

    /// <summary>What ought to be known but stops nothing, in the order found.</summary>
    public static IReadOnlyList<DrawingProblem> RemarksOf(WorkflowDefinition definition, IEnumerable<DefinitionProblem> problems) =>
        Say(definition, problems, ProblemSeverity.Warning);

    private static IReadOnlyList<DrawingProblem> Say(
        WorkflowDefinition definition, IEnumerable<DefinitionProblem> problems, ProblemSeverity severity)
    {
        var titles = Titles(definition);
        return
        [
            .. problems.Where(problem => problem.Severity == severity).Select(problem => new DrawingProblem(
                problem.ActivityId is { } id ? titles.GetValueOrDefault(id, id) : definition.Name ?? definition.DefinitionId,
                problem.Suggestion is { } suggestion ? $"{problem.Message} {suggestion}" : problem.Message)
            {
                ActivityId = problem.ActivityId,
                Reason = problem.Message,
                Remedy = problem.Suggestion,
            }),
        ];
    }

    private static Dictionary<string, string> Titles(WorkflowDefinition definition)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var activity in definition.Root is { } root ? ActivityTree.All(root) : [])
        {
            if (ActivityTree.Text(activity, "id") is { } id)
            {
                titles[id] = ActivityTree.Text(activity["metadata"], "displayText") ?? ActivityTree.Text(activity, "name") ?? id;
            }
        }

        return titles;
    }
}

using Lajur.Activities.Cases;
using Lajur.Engine.Running;

namespace Lajur.Activities.Inbox;

/// <summary>Names of steps as an administrator writes them, and the ids of the steps meant.</summary>
public static class StepNames
{
    /// <summary>The ids of the steps with these names, ids or display texts; a name of no step is left out.</summary>
    public static IReadOnlyList<string> ToIds(CompiledWorkflow workflow, IReadOnlyList<string>? names) =>
        [.. (names ?? []).SelectMany(name => Find(workflow, name)).Distinct(StringComparer.Ordinal)];

    /// <summary>True when one of the names is that of the submission: whoever took it in is meant.</summary>
    public static bool NameBeginning(CompiledWorkflow workflow, IReadOnlyList<string>? names)
    {
        var ids = ToIds(workflow, names);
        return workflow.Nodes.OfType<CaseSubmitted>().Any(beginning => ids.Contains(beginning.Id, StringComparer.Ordinal));
    }

    /// <summary>The ids of the steps with this name, id or display text; empty when there is none.</summary>
    public static IEnumerable<string> Find(CompiledWorkflow workflow, string name) => workflow.Nodes
        .Where(node => node.Id == name || node.Name == name || node.DisplayText == name)
        .Select(node => node.Id);
}

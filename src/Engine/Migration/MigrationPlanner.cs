using Lajur.Engine.Activities;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Running;

namespace Lajur.Engine.Migration;

/// <summary>Proposes a plan: what has the same id and type in the container of the same place takes its place.</summary>
public static class MigrationPlanner
{
    /// <summary>The plan between two versions. Activities without a counterpart have no instruction.</summary>
    public static MigrationPlan Propose(CompiledWorkflow source, CompiledWorkflow target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var instructions = new List<MigrationInstruction>();
        Pair(source.Root, target.Root, instructions);
        return new MigrationPlan(source.Definition.Id, target.Definition.Id, instructions);
    }

    /// <summary>True when one may take the place of the other: what it remembers and waits for means the same to both.</summary>
    public static bool AreAlike(Activity source, Activity target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        return (source, target) is (WorkflowDefinitionActivity one, WorkflowDefinitionActivity other)
            ? one.Definition.DefinitionId == other.Definition.DefinitionId
            : source.GetType() == target.GetType() && source.Type == target.Type;
    }

    private static void Pair(Activity source, Activity target, List<MigrationInstruction> instructions)
    {
        instructions.Add(new MigrationInstruction(source.NodeId, target.NodeId));
        var taken = new HashSet<Activity>();
        foreach (var child in source.Children)
        {
            if (Counterpart(child, source, target) is { } found && taken.Add(found))
            {
                Pair(child, found, instructions);
            }
        }
    }

    // The one body of a workflow is its body whatever its id: administrators do not choose the id of the canvas.
    private static Activity? Counterpart(Activity child, Activity source, Activity target) =>
        target.Children.FirstOrDefault(x => x.Id == child.Id && AreAlike(child, x))
        ?? (source is WorkflowRoot && target.Children is [var only] && AreAlike(child, only) ? only : null);
}

using System.Collections.Frozen;
using Lajur.Engine.Activities;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Running;

/// <summary>A definition version made ready to run; shared by all its runs, never changed.</summary>
public sealed class CompiledWorkflow
{
    private readonly FrozenDictionary<string, Activity> _byNodeId;

    internal CompiledWorkflow(WorkflowDefinition definition, WorkflowRoot root)
    {
        Definition = definition;
        Root = root;
        var nodes = new List<Activity>();
        Collect(root, nodes);
        AllNodes = nodes;
        HasTransientVariables = nodes.Exists(x => x.Variables.Any(v => v.IsTransient));
        Nodes = [.. nodes.Where(x => x.Drawing == root)];
        _byNodeId = nodes.GroupBy(x => x.NodeId, StringComparer.Ordinal)
            .ToFrozenDictionary(x => x.Key, x => x.First(), StringComparer.Ordinal);
    }

    /// <summary>The version it was made from.</summary>
    public WorkflowDefinition Definition { get; }

    /// <summary>The workflow itself, as the outermost activity.</summary>
    public WorkflowRoot Root { get; }

    /// <summary>Every node of this drawing, containers before what they hold.</summary>
    public IReadOnlyList<Activity> Nodes { get; }

    /// <summary>The nodes of this drawing and of those it uses as activities.</summary>
    public IReadOnlyList<Activity> AllNodes { get; }

    /// <summary>True when a variable somewhere lasts for one burst only.</summary>
    internal bool HasTransientVariables { get; }

    /// <summary>True when a fault leaves the other branches going; false when it ends the run.</summary>
    public bool ContinuesWithIncidents =>
        Definition.Options?["incidentStrategyType"]?.ToString()
            .Contains("ContinueWithIncidents", StringComparison.Ordinal) == true;

    /// <summary>The node of that path, also in a used drawing; null when there is none.</summary>
    public Activity? FindNode(string nodeId) => _byNodeId.GetValueOrDefault(nodeId);

    /// <summary>The first node of this drawing with that activity id; null when there is none.</summary>
    public Activity? FindActivity(string activityId) => Nodes.FirstOrDefault(x => x.Id == activityId);

    private static void Collect(Activity activity, List<Activity> nodes)
    {
        nodes.Add(activity);
        foreach (var child in activity.Children)
        {
            Collect(child, nodes);
        }
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks;

/// <summary>The arrows of a drawing, by the node ids they join.</summary>
internal sealed class DrawnConnections
{
    private readonly ILookup<string, (string Port, Activity Target)> _from;

    public DrawnConnections(CompiledWorkflow workflow) =>
        _from = workflow.Nodes.SelectMany(Read).ToLookup(c => c.Source, c => (c.Port, c.Target), StringComparer.Ordinal);

    /// <summary>True when an arrow leaves a node by that port.</summary>
    public bool Leaves(Activity activity, string port) => _from[activity.NodeId].Any(c => c.Port == port);

    /// <summary>The nodes that arrows from a node lead to.</summary>
    public IEnumerable<Activity> Next(Activity activity) => _from[activity.NodeId].Select(c => c.Target);

    /// <summary>Everything that arrows, and places inside a node, lead to from a node; the node itself included.</summary>
    public IReadOnlySet<Activity> ReachableFrom(Activity start)
    {
        var reached = new HashSet<Activity> { start };
        var pending = new Queue<Activity>([start]);
        while (pending.TryDequeue(out var activity))
        {
            foreach (var next in Next(activity).Concat(activity.Children).Where(reached.Add))
            {
                pending.Enqueue(next);
            }
        }

        return reached;
    }

    private static IEnumerable<(string Source, string Port, Activity Target)> Read(Activity container)
    {
        foreach (var connection in (container.Json["connections"] as JsonArray ?? []).OfType<JsonObject>())
        {
            var source = Find(container, connection["source"]);
            var target = Find(container, connection["target"]);
            if (source is not null && target is not null)
            {
                yield return (source.NodeId, connection["source"]!["port"]?.ToString() ?? "Done", target);
            }
        }
    }

    private static Activity? Find(Activity container, JsonNode? end) =>
        container.Children.FirstOrDefault(child => child.Id == (end as JsonObject)?["activity"]?.ToString());
}

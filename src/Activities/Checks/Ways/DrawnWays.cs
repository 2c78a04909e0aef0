using System.Text.Json.Nodes;
using Lajur.Activities.Cases;
using Lajur.Engine.Activities;
using Lajur.Engine.Running;

namespace Lajur.Activities.Checks.Ways;

/// <summary>The arrows of a drawing with the ports they leave by, walked from its beginning.</summary>
internal sealed class DrawnWays
{
    private readonly ILookup<Activity, DrawnArrow> _from;

    public DrawnWays(CompiledWorkflow workflow)
    {
        Beginning = workflow.Nodes.OfType<CaseSubmitted>().FirstOrDefault();
        Arrows = [.. workflow.Nodes.SelectMany(Read)];
        _from = Arrows.ToLookup(arrow => arrow.Source);
    }

    /// <summary>The submission; null in drawings that are no procedure.</summary>
    public Activity? Beginning { get; }

    public IReadOnlyList<DrawnArrow> Arrows { get; }

    public IEnumerable<DrawnArrow> From(Activity step) => _from[step];

    /// <summary>The arrows that can be followed from the beginning on.</summary>
    /// <param name="mayFollow">False for arrows that are left out.</param>
    public IReadOnlySet<DrawnArrow> Followed(Func<DrawnArrow, bool> mayFollow)
    {
        var followed = new HashSet<DrawnArrow>();
        var next = new Queue<Activity>(Beginning is null ? [] : [Beginning]);
        var seen = new HashSet<Activity>(next);
        while (next.TryDequeue(out var step))
        {
            foreach (var arrow in From(step).Where(mayFollow))
            {
                followed.Add(arrow);
                if (seen.Add(arrow.Target))
                {
                    next.Enqueue(arrow.Target);
                }
            }
        }

        return followed;
    }

    /// <summary>The steps from which one of these can be reached, those included.</summary>
    public IReadOnlySet<Activity> LeadingTo(IEnumerable<Activity> ends)
    {
        var reached = ends.ToHashSet();
        var grew = true;
        while (grew)
        {
            grew = false;
            foreach (var arrow in Arrows.Where(arrow => reached.Contains(arrow.Target)))
            {
                grew |= reached.Add(arrow.Source);
            }
        }

        return reached;
    }

    private static IEnumerable<DrawnArrow> Read(Activity container) =>
        from connection in (container.Json["connections"] as JsonArray ?? []).OfType<JsonObject>()
        let source = Find(container, connection["source"])
        let target = Find(container, connection["target"])
        where source is not null && target is not null
        select new DrawnArrow(source, connection["source"]!["port"]?.ToString() ?? "Done", target);

    private static Activity? Find(Activity container, JsonNode? end) =>
        container.Children.FirstOrDefault(child => child.Id == (end as JsonObject)?["activity"]?.ToString());
}

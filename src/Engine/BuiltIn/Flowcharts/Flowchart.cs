using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.BuiltIn.Flow;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Checks;

namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>Runs activities along arrows.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Bagan alur", Description = "Langkah-langkah yang dihubungkan dengan panah.", IsContainer = true)]
public sealed partial class Flowchart : Activity, IComposite, IOutcomeFollower, IPathContainer, ISelfChecking
{
    private readonly ConcurrentDictionary<int, FlowGraph> _graphs = new();
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly List<Connection> _connections = [];
    private readonly List<MergeMode> _merges = [];
    private readonly List<(string? Source, string? Target)> _dangling = [];

    /// <summary>The activities, in the order they were saved, which means nothing.</summary>
    [Port]
    public IReadOnlyList<Activity> Activities { get; set; } = [];

    /// <inheritdoc />
    protected internal override void Bind(JsonObject json, ActivityBinder binder)
    {
        for (var i = 0; i < Activities.Count; i++)
        {
            _index.TryAdd(Activities[i].Id, i);
            _merges.Add(Enum.TryParse<MergeMode>(Activities[i].GetCustomProperty("mergeMode")?.ToString(), ignoreCase: true, out var mode)
                ? mode
                : MergeMode.None);
        }

        foreach (var arrow in json["connections"] as JsonArray ?? [])
        {
            var (source, target) = (arrow?["source"]?["activity"]?.ToString(), arrow?["target"]?["activity"]?.ToString());
            if (source is null || target is null || !_index.TryGetValue(source, out var s) || !_index.TryGetValue(target, out var t))
            {
                _dangling.Add((source, target));
                continue;
            }

            var port = arrow!["source"]!["port"]?.ToString() is { Length: > 0 } p ? p : "Done";
            _connections.Add(new Connection(_connections.Count, s, port, t));
        }
    }

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        var start = FindStart(context.WorkflowExecutionContext.TriggerActivityId);
        if (start < 0)
        {
            return context.CompleteActivityAsync();
        }

        context.Properties["s"] = start;
        return context.ScheduleActivityAsync(Activities[start], StepCompletedAsync);
    }

    /// <summary>The trigger that fired, else Start, else what is marked as a start, else what nothing leads into.</summary>
    private int FindStart(string? trigger)
    {
        if (trigger is not null && _index.TryGetValue(trigger, out var triggered))
        {
            return triggered;
        }

        var start = Find(x => x is Start);
        start = start >= 0 ? start : Find(x => x.CanStartWorkflow);
        if (start >= 0 || Activities.Count == 0)
        {
            return start;
        }

        var entered = _connections.Select(x => x.Target).ToHashSet();
        var first = Enumerable.Range(0, Activities.Count).FirstOrDefault(x => !entered.Contains(x), -1);
        return first >= 0 ? first : 0;
    }

    private int Find(Predicate<Activity> test)
    {
        for (var i = 0; i < Activities.Count; i++)
        {
            if (test(Activities[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private FlowGraph Graph(int start) =>
        _graphs.GetOrAdd(start, static (s, x) => new FlowGraph(x.Activities.Count, x._connections, s), this);

    private FlowGraph GraphOf(ActivityExecutionContext context) => Graph((int?)context.Properties["s"] ?? 0);

    private FlowState StateOf(ActivityExecutionContext context) =>
        new(context.Properties, _connections.Count, Activities.Count);
}

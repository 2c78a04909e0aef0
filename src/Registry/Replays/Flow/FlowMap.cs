using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Replays.Flow;

/// <summary>A drawing as steps and arrows, for walking through it without running it.</summary>
internal sealed class FlowMap
{
    /// <summary>The port of a step whose clock ran out; the step goes on meanwhile.</summary>
    public const string LatePort = "Terlambat";

    private const string Done = "Done";

    private readonly Dictionary<string, FlowStep> _steps;
    private readonly ILookup<string, FlowArrow> _arrows;
    private readonly Dictionary<string, int> _ways;
    private readonly Dictionary<string, HashSet<string>> _reach = new(StringComparer.Ordinal);

    private FlowMap(Dictionary<string, FlowStep> steps, List<FlowArrow> arrows, string? start)
    {
        (_steps, Start) = (steps, start);
        _arrows = arrows.ToLookup(arrow => arrow.From, StringComparer.Ordinal);
        _ways = arrows.GroupBy(arrow => arrow.To, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    /// <summary>Where a case comes in; null when the drawing has no such step.</summary>
    public string? Start { get; }

    public FlowStep? Find(string id) => _steps.GetValueOrDefault(id);

    /// <summary>True when several arrows lead to it.</summary>
    public bool IsJoin(string id) => _ways.GetValueOrDefault(id) > 1;

    /// <summary>The ways on, those of a late step left out, in the order drawn.</summary>
    public IReadOnlyList<string> PortsOf(string id) =>
        [.. _arrows[id].Select(arrow => arrow.Port).Where(port => port != LatePort).Distinct(StringComparer.Ordinal)];

    public IEnumerable<string> Follow(string id, string port) => _arrows[id].Where(arrow => arrow.Port == port).Select(arrow => arrow.To);

    /// <summary>True when a walk from one step can come to the other.</summary>
    public bool CanReach(string from, string to) => ReachOf(from).Contains(to);

    /// <summary>The steps with people in them to which a way leads first; the end of the case is one of them.</summary>
    public IReadOnlySet<string> FirstOf(string id, string port)
    {
        var (found, seen) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var next = new Queue<string>(Follow(id, port));
        while (next.TryDequeue(out var at))
        {
            if (Find(at) is { Kind: not (FlowKind.Passing or FlowKind.StartClock) })
            {
                found.Add(at);
            }
            else if (seen.Add(at))
            {
                foreach (var arrow in _arrows[at])
                {
                    next.Enqueue(arrow.To);
                }
            }
        }

        return found;
    }

    /// <summary>Reads a drawing whose root is one flowchart; null for any other, which cannot be walked through.</summary>
    public static FlowMap? TryRead(JsonObject definition)
    {
        if (definition["root"] is not JsonObject { } root || root["activities"] is not JsonArray activities || root["connections"] is not JsonArray connections)
        {
            return null;
        }

        var rows = SopDrawing.Read(definition).Rows.DistinctBy(row => row.ActivityId, StringComparer.Ordinal)
            .ToDictionary(row => row.ActivityId, StringComparer.Ordinal);
        var steps = activities.OfType<JsonObject>().Select(activity => Step(activity, rows)).DistinctBy(step => step.Id, StringComparer.Ordinal)
            .ToDictionary(step => step.Id, StringComparer.Ordinal);
        if (rows.Keys.Any(id => !steps.ContainsKey(id)))
        {
            return null;
        }

        var start = activities.OfType<JsonObject>().FirstOrDefault(activity => activity["type"]?.ToString() == SopDrawing.CaseSubmitted);
        return new(steps, [.. connections.OfType<JsonObject>().Select(Arrow).OfType<FlowArrow>()], start?["id"]?.ToString());
    }

    private HashSet<string> ReachOf(string from)
    {
        if (!_reach.TryGetValue(from, out var reached))
        {
            _reach[from] = reached = new(StringComparer.Ordinal);
            var next = new Queue<string>([from]);
            while (next.TryDequeue(out var at))
            {
                foreach (var arrow in _arrows[at].Where(arrow => reached.Add(arrow.To)))
                {
                    next.Enqueue(arrow.To);
                }
            }
        }

        return reached;
    }

    private static FlowStep Step(JsonObject activity, Dictionary<string, SopRow> rows)
    {
        var id = activity["id"]?.ToString() ?? "";
        var row = rows.GetValueOrDefault(id);
        var mode = DrawnInput.Text(activity, "mode");
        return new()
        {
            Id = id,
            Kind = Kind(activity["type"]?.ToString()),
            LaneKey = row?.LaneKey,
            Norm = row?.Norm,
            TakesSeveral = mode == "MatchAny",
            TakesFirst = mode == "WaitAny",
        };
    }

    private static FlowKind Kind(string? type) => type switch
    {
        SopDrawing.UserTask or SopDrawing.SiakStep => FlowKind.Officer,
        SopDrawing.CollectProduct => FlowKind.Fetching,
        SopDrawing.ApplicantTask or SopDrawing.AskApplicant or SopDrawing.ContinueAsService => FlowKind.Applicant,
        SopDrawing.StartClock => FlowKind.StartClock,
        "Lajur.CloseCase" or "Elsa.End" or "Elsa.Finish" => FlowKind.End,
        _ => FlowKind.Passing,
    };

    private static FlowArrow? Arrow(JsonObject connection) =>
        connection["source"]?["activity"]?.ToString() is { } from && connection["target"]?["activity"]?.ToString() is { } to
            ? new(from, connection["source"]?["port"]?.ToString() ?? Done, to)
            : null;
}

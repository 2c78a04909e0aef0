using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>
/// A drawing as a BPMN process. A step with several outcomes gets a gateway behind it, since in BPMN several flows that leave a task
/// are all followed; the way of lateness becomes a timer on the step's edge.
/// </summary>
internal sealed class BpmnDrawing
{
    private readonly List<BpmnNode> _nodes = [];
    private readonly List<BpmnFlow> _flows = [];
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly List<(JsonObject Json, int Index, string From, string Port, string To)> _arrows;
    private readonly IReadOnlyList<string> _lanes;

    private BpmnDrawing(JsonObject root, IReadOnlyList<string> lanes)
    {
        _lanes = lanes;
        var activities = (root["activities"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        foreach (var activity in activities)
        {
            _ids.TryAdd(Id(activity), NewId("Langkah", Id(activity)));
        }

        _arrows = [.. (root["connections"] as JsonArray ?? []).OfType<JsonObject>().Select((json, index) => (
            json, index, json["source"]?["activity"]?.ToString() ?? "", json["source"]?["port"]?.ToString() ?? "Done", json["target"]?["activity"]?.ToString() ?? ""))
            .Where(arrow => _ids.ContainsKey(arrow.Item3) && _ids.ContainsKey(arrow.Item5))];
        foreach (var (index, activity) in activities.Index().DistinctBy(one => Id(one.Item), StringComparer.Ordinal))
        {
            AddNode(activity, index);
        }
    }

    /// <summary>The process; null for a drawing whose root is no flowchart.</summary>
    public static BpmnChart? Of(WorkflowDefinition definition, IReadOnlyList<NamedLane> lanes, string participant)
    {
        if (definition.Root is not { } root || root["type"]?.ToString() != "Elsa.Flowchart")
        {
            return null;
        }

        var drawing = new BpmnDrawing(root, [.. lanes.Select(lane => lane.Key)]);
        var rest = DrawingMarks.Without(definition.Json);
        (rest["root"] as JsonObject)?.Remove("activities");
        (rest["root"] as JsonObject)?.Remove("connections");
        return new()
        {
            Participant = participant,
            Name = definition.Name ?? definition.DefinitionId,
            Documentation = definition.Description,
            Lanes = lanes,
            Nodes = drawing._nodes,
            Flows = drawing._flows,
            Drawing = rest,
        };
    }

    private void AddNode(JsonObject activity, int index)
    {
        var id = Id(activity);
        var leaving = _arrows.Where(arrow => arrow.From == id).ToList();
        var (element, kind) = BpmnKinds.Of(activity, _arrows.Exists(arrow => arrow.To == id), leaving.Count > 0);
        var node = new BpmnNode(_ids[id], element)
        {
            Name = NameOf(activity),
            Lane = DrawnInput.Literal(activity, "lane") is { } lane && _lanes.Contains(lane, StringComparer.Ordinal) ? lane : null,
            Activity = activity,
            Index = index,
            Event = kind,
            Documentation = DocumentationOf(activity),
        };
        var late = leaving.Where(arrow => arrow.Port == BpmnKinds.LatePort && element == "userTask").ToList();
        var ports = leaving.Except(late).GroupBy(arrow => arrow.Port, StringComparer.Ordinal).ToList();
        var fallback = node.IsGateway && ports.Find(port => port.Key == "Default") is { } other ? FlowId(other.First().Index) : null;
        _nodes.Add(node with { Default = fallback });
        var from = node.Id;
        if (ports.Count > 1 && !node.IsGateway)
        {
            from = AddPassage("exclusiveGateway", node.Id, node.Lane);
            _flows.Add(new(NewId("Jalan", node.Id), node.Id, from));
        }

        foreach (var port in ports)
        {
            AddPort(activity, node, from, port.Key, [.. port], ports.Count);
        }

        AddLate(activity, node, late);
    }

    /// <summary>What leaves by one port; several arrows at once need a gateway of their own behind a choice.</summary>
    private void AddPort(
        JsonObject activity, BpmnNode node, string from, string port, List<(JsonObject Json, int Index, string From, string Port, string To)> arrows, int ports)
    {
        var (name, condition) = (PortName(port, ports), ConditionOf(activity, port));
        if (arrows.Count > 1 && ports > 1)
        {
            var fork = AddPassage("parallelGateway", $"{node.Id}_{port}", node.Lane);
            _flows.Add(new(NewId("Jalan", $"{node.Id}_{port}"), from, fork) { Name = name, Condition = condition });
            (from, name, condition) = (fork, null, null);
        }

        _flows.AddRange(arrows.Select(arrow => new BpmnFlow(FlowId(arrow.Index), from, _ids[arrow.To])
        {
            Name = name,
            Connection = arrow.Json,
            Index = arrow.Index,
            Condition = port == "Default" ? null : condition,
        }));
    }

    private void AddLate(JsonObject activity, BpmnNode node, List<(JsonObject Json, int Index, string From, string Port, string To)> late)
    {
        if (late.Count == 0)
        {
            return;
        }

        var clock = new BpmnNode(NewId("Terlambat", node.Id), "boundaryEvent")
        {
            Name = BpmnKinds.LatePort,
            Lane = node.Lane,
            IsPassage = true,
            AttachedTo = node.Id,
            Event = "timer",
            Wait = BusinessDuration.TryParse(DrawnInput.Literal(activity, "duration"), out var norm) ? norm.ToString() : null,
        };
        _nodes.Add(clock);
        _flows.AddRange(late.Select(arrow => new BpmnFlow(FlowId(arrow.Index), clock.Id, _ids[arrow.To]) { Connection = arrow.Json, Index = arrow.Index }));
    }

    private string AddPassage(string element, string of, string? lane)
    {
        var id = NewId("Cabang", of);
        _nodes.Add(new(id, element) { IsPassage = true, Lane = lane });
        return id;
    }

    private static string? PortName(string port, int ports) => port switch
    {
        "Done" when ports == 1 => null,
        "True" => "Ya",
        "False" => "Tidak",
        "Default" => "Selain itu",
        _ => port,
    };

    private static string? ConditionOf(JsonObject activity, string port) => activity["type"]?.ToString() switch
    {
        "Elsa.FlowDecision" when port == "True" => DrawnInput.Text(activity, "condition"),
        "Elsa.FlowSwitch" => (activity["cases"] as JsonArray ?? []).OfType<JsonObject>()
            .FirstOrDefault(one => one["label"]?.ToString() == port)?["condition"]?["value"]?.ToString(),
        _ => null,
    };

    private static string? DocumentationOf(JsonObject activity)
    {
        var parts = new[] { ("", "instructions"), ("Kelengkapan: ", "requirements"), ("Waktu: ", "duration"), ("Output: ", "output"), ("Keterangan: ", "remark") }
            .Select(part => (part.Item1, Text: DrawnInput.Literal(activity, part.Item2))).Where(part => part.Text is not null).Select(part => part.Item1 + part.Text).ToList();
        return parts.Count == 0 ? null : string.Join('\n', parts);
    }

    /// <summary>What people read on the canvas.</summary>
    internal static string NameOf(JsonObject activity) =>
        activity["metadata"]?["displayText"]?.ToString() is { Length: > 0 } shown ? shown
        : DrawnInput.Literal(activity, "title") ?? activity["name"]?.ToString() ?? Id(activity);

    private static string Id(JsonObject activity) => activity["id"]?.ToString() ?? "";

    private static string FlowId(int index) => $"Panah_{index}";

    /// <summary>An id as XML takes it, unlike all others.</summary>
    private string NewId(string kind, string of)
    {
        var plain = $"{kind}_{string.Concat(of.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' ? letter : '_'))}";
        var id = plain;
        for (var number = 2; !_taken.Add(id); number++)
        {
            id = $"{plain}_{number}";
        }

        return id;
    }
}

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>
/// The flows of a process from step to step: gateways that only part or gather what a step decided are gone through. In a drawing a
/// step's own outcomes do what the gateway behind it does in BPMN.
/// </summary>
internal sealed class BpmnPassages
{
    private static readonly string[] s_tasks = ["task", "userTask", "manualTask", "serviceTask", "sendTask", "receiveTask", "scriptTask", "businessRuleTask"];

    private readonly Dictionary<string, BpmnNode> _nodes;
    private readonly ILookup<string, BpmnFlow> _into;
    private readonly ILookup<string, BpmnFlow> _from;
    private readonly HashSet<string> _passages;

    public BpmnPassages(BpmnChart chart)
    {
        _nodes = chart.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        (_into, _from) = (chart.Flows.ToLookup(flow => flow.Target, StringComparer.Ordinal), chart.Flows.ToLookup(flow => flow.Source, StringComparer.Ordinal));
        _passages = [.. chart.Nodes.Where(IsPassage).Select(node => node.Id)];
    }

    /// <summary>True for a node that is no step of the drawing.</summary>
    public bool Has(BpmnNode node) => _passages.Contains(node.Id);

    public int LeadingInto(BpmnNode node) => _into[node.Id].Count();

    public int LeavingFrom(BpmnNode node) => _from[node.Id].Count();

    /// <summary>Every way from a step to a step.</summary>
    public IEnumerable<BpmnWay> Ways() =>
        _nodes.Values.Where(node => !_passages.Contains(node.Id)).SelectMany(target => _into[target.Id].SelectMany(last => Back(last, last, null, [])
            .Select(way => way with { Target = target })));

    /// <summary>The ways that end with a flow, gone back from it to the steps that they begin at; each passage is gone through once.</summary>
    private IEnumerable<BpmnWay> Back(BpmnFlow flow, BpmnFlow last, string? name, HashSet<string> seen)
    {
        var source = _nodes[flow.Source];
        name = flow.Name ?? name;
        if (!_passages.Contains(source.Id))
        {
            return [new(source, null!, last, name)];
        }

        if (source.AttachedTo is { } host)
        {
            return _nodes.TryGetValue(host, out var step) ? [new(step, null!, last, BpmnKinds.LatePort) { IsLate = true }] : [];
        }

        return seen.Add(source.Id) ? _into[source.Id].SelectMany(before => Back(before, last, name, seen)) : [];
    }

    private bool IsPassage(BpmnNode node) => node.AttachedTo is not null
        || (node.IsPassage && node.IsGateway)
        || (node is { Activity: null, Element: "intermediateThrowEvent" })
        || (node is { Activity: null, IsGateway: true } && IsPassedThrough(node));

    private bool IsPassedThrough(BpmnNode gateway)
    {
        var (into, from) = (_into[gateway.Id].ToList(), _from[gateway.Id].Count());
        return gateway.Element switch
        {
            _ when into.Count <= 1 && from <= 1 => true,
            "exclusiveGateway" => from <= 1 || (into.Count > 0 && into.TrueForAll(flow => Decides(flow.Source, []))),
            "parallelGateway" => into.Count <= 1,
            _ => false,
        };
    }

    /// <summary>True when a step of somebody, and nothing else, leads here, so that its outcomes are the gateway's ways.</summary>
    private bool Decides(string source, HashSet<string> seen) => _nodes[source] switch
    {
        var node when s_tasks.Contains(node.Element, StringComparer.Ordinal) => _from[source].Count() == 1,
        { Element: "exclusiveGateway", Activity: null } => seen.Add(source) && _from[source].Count() == 1 && _into[source].Any() && _into[source].All(flow => Decides(flow.Source, seen)),
        _ => false,
    };
}

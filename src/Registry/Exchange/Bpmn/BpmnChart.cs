using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>A BPMN process with its lanes.</summary>
internal sealed record BpmnChart
{
    /// <summary>The pool: whose process it is.</summary>
    public string? Participant { get; init; }

    public string? Name { get; init; }

    public string? Documentation { get; init; }

    public required IReadOnlyList<NamedLane> Lanes { get; init; }

    public required IReadOnlyList<BpmnNode> Nodes { get; init; }

    public required IReadOnlyList<BpmnFlow> Flows { get; init; }

    /// <summary>The drawing without its activities and connections; null in a file of another program.</summary>
    public JsonObject? Drawing { get; init; }

    /// <summary>What the file holds beside the process and is left out, by name.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}

using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>A node of a BPMN process.</summary>
/// <param name="Id">Its XML id.</param>
/// <param name="Element">Its element, such as "userTask".</param>
internal sealed record BpmnNode(string Id, string Element)
{
    public string? Name { get; init; }

    /// <summary>The key of its lane; null for the lane of what leads to it.</summary>
    public string? Lane { get; init; }

    /// <summary>The activity that it is; null for a node that only BPMN needs.</summary>
    public JsonObject? Activity { get; init; }

    /// <summary>The place of the activity in the drawing's list; null for a node of another program.</summary>
    public int? Index { get; init; }

    /// <summary>True for a gateway that stands for nothing in the drawing: arrows go through it.</summary>
    public bool IsPassage { get; init; }

    /// <summary>For a boundary event, the node on whose edge it sits.</summary>
    public string? AttachedTo { get; init; }

    /// <summary>"timer" or another event definition's name without its ending; null for none.</summary>
    public string? Event { get; init; }

    /// <summary>How long a timer waits, as ISO 8601 writes it; null when it says nothing.</summary>
    public string? Wait { get; init; }

    public string? Documentation { get; init; }

    /// <summary>The flow that is followed when no condition holds; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>The line in the file, from 1; 0 for a node that was made.</summary>
    public int Line { get; init; }

    public bool IsGateway => Element.EndsWith("Gateway", StringComparison.Ordinal);

    public bool IsEvent => Element.EndsWith("Event", StringComparison.Ordinal);

    public string? ActivityId => Activity?["id"]?.ToString();
}

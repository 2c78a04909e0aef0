using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange.Bpmn;

/// <summary>A sequence flow.</summary>
/// <param name="Id">Its XML id.</param>
/// <param name="Source">The node it leaves.</param>
/// <param name="Target">The node it reaches.</param>
internal sealed record BpmnFlow(string Id, string Source, string Target)
{
    public string? Name { get; init; }

    /// <summary>The connection that it is; null for a flow to or from a passage that BPMN alone needs.</summary>
    public JsonObject? Connection { get; init; }

    /// <summary>The place of the connection in the drawing's list.</summary>
    public int? Index { get; init; }

    /// <summary>The condition in JavaScript; null for none.</summary>
    public string? Condition { get; init; }
}

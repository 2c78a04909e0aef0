using System.Text.Json.Nodes;

namespace Lajur.Trace;

/// <summary>What is done to a definition.</summary>
/// <param name="Actions">In order, each followed by a run until nothing moves.</param>
/// <param name="Input">What the run is started with.</param>
/// <param name="CorrelationId">What ties it.</param>
/// <param name="StartByEvent">The event that starts it; null for a direct start.</param>
/// <param name="StartPayload">What that event carries.</param>
/// <param name="Definitions">Files of further definitions, beside the script.</param>
public sealed record TraceScript(
    IReadOnlyList<JsonObject> Actions,
    JsonObject? Input = null,
    string? CorrelationId = null,
    string? StartByEvent = null,
    JsonNode? StartPayload = null,
    IReadOnlyList<string>? Definitions = null)
{
    /// <summary>A list of actions, or an object that holds one. Throws on anything else.</summary>
    public static TraceScript Read(string json)
    {
        var node = JsonNode.Parse(json);
        if (node is JsonArray list)
        {
            return new TraceScript(ActionsOf(list));
        }

        var script = node as JsonObject ?? throw new FormatException("A script is a list of actions or an object.");
        return new TraceScript(
            ActionsOf(script["actions"] as JsonArray ?? []),
            script["input"] as JsonObject,
            (string?)script["correlationId"],
            (string?)script["startByEvent"],
            script["startPayload"],
            [.. (script["definitions"] as JsonArray ?? []).Select(x => (string)x!)]);
    }

    private static List<JsonObject> ActionsOf(JsonArray list) => [.. list.Select(x => x!.AsObject())];
}

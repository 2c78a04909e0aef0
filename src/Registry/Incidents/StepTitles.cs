using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Registry.Incidents;

/// <summary>What people call a step: its display text, else the name in the SOP, else its own name, else its id.</summary>
public static class StepTitles
{
    public static string Of(WorkflowDefinition? definition, string activityId) =>
        definition?.Root is { } root && Find(root, activityId) is { } node ? Of(node) : activityId;

    public static string Of(JsonObject node) =>
        Text(node["metadata"]?["displayText"])
        ?? DrawnInput.Literal(node, "title")
        ?? Text(node["name"])
        ?? node["id"]?.ToString() ?? "";

    private static JsonObject? Find(JsonObject node, string id)
    {
        if (node["id"]?.ToString() == id && node["type"] is JsonValue)
        {
            return node;
        }

        foreach (var (_, value) in node)
        {
            var inner = value switch
            {
                JsonObject one => [one],
                JsonArray list => list.OfType<JsonObject>(),
                _ => Enumerable.Empty<JsonObject>(),
            };
            if (inner.Select(x => Find(x, id)).OfType<JsonObject>().FirstOrDefault() is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static string? Text(JsonNode? value) => value?.ToString() is { Length: > 0 } text ? text : null;
}

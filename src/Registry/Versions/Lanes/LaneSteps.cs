using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Versions.Lanes;

/// <summary>The boxes of a drawing that are done by a lane: each has an input "lane" with a key in it, or waits for one.</summary>
internal static class LaneSteps
{
    /// <summary>The boxes with a lane, in the order of the drawing; the lane of one that somebody has to do and nobody was chosen for is empty.</summary>
    public static IEnumerable<(string Id, string Lane, string Title, JsonObject Activity)> In(WorkflowDefinition drawing) =>
        from activity in Below(drawing.Root)
        let lane = DrawnInput.Literal(activity, "lane") ?? (LacksLane(activity) ? "" : null)
        where lane is not null
        let id = activity["id"]!.ToString()
        select (id, lane, Title(activity) ?? id, activity);

    /// <summary>The lanes that the drawing lists.</summary>
    public static IReadOnlyList<string> Listed(WorkflowDefinition drawing) =>
        [.. (drawing.CustomProperties?["lanes"] as JsonArray ?? []).Select(SopDrawing.LaneKey).OfType<string>()];

    public static void Set(JsonObject activity, string lane) => activity["lane"] = new JsonObject
    {
        ["typeName"] = "String",
        ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = lane },
    };

    /// <summary>Writes the list; what an entry says beside its key stays with it.</summary>
    public static void Write(WorkflowDefinition drawing, IEnumerable<(string? From, string Key)> lanes)
    {
        var known = (drawing.CustomProperties?["lanes"] as JsonArray ?? []).ToLookup(SopDrawing.LaneKey, StringComparer.Ordinal);
        var list = new JsonArray([.. lanes.Select(lane => Entry(lane.From is null ? null : known[lane.From].FirstOrDefault(), lane.Key))]);
        var properties = drawing.CustomProperties ?? [];
        properties["lanes"] = list;
        drawing.Json["customProperties"] = properties;
    }

    private static JsonNode Entry(JsonNode? entry, string key)
    {
        if (entry is not JsonObject)
        {
            return JsonValue.Create(key);
        }

        var copy = (JsonObject)entry.DeepClone();
        copy["key"] = key;
        return copy;
    }

    /// <summary>True for a box that somebody of the office has to do, as it comes out of the toolbox. A lane that is computed is one.</summary>
    private static bool LacksLane(JsonObject activity) =>
        activity["type"]?.ToString() is SopDrawing.UserTask or SopDrawing.SiakStep or SopDrawing.CollectProduct
        && string.IsNullOrWhiteSpace(DrawnInput.Text(activity, "lane"));

    private static string? Title(JsonObject activity) =>
        new[] { DrawnInput.Text(activity, "title"), activity["metadata"]?["displayText"]?.ToString(), activity["name"]?.ToString() }
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static IEnumerable<JsonObject> Below(JsonNode? node)
    {
        var children = node switch
        {
            JsonObject properties => properties.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        return (node is JsonObject self && self["id"] is JsonValue && self["type"] is JsonValue ? [self] : Array.Empty<JsonObject>())
            .Concat(children.SelectMany(Below));
    }
}

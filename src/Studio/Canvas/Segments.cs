using System.Text.Json.Nodes;

namespace Lajur.Studio.Canvas;

/// <summary>The way from a drawing's root down to a nested activity.</summary>
internal static class Segments
{
    /// <summary>The activities from <paramref name="root"/> down to the one of that node id; empty when there is none.</summary>
    public static IReadOnlyList<JsonObject> To(JsonObject root, string nodeId)
    {
        if (ActivityTree.Text(root, "nodeId") == nodeId)
        {
            return [root];
        }

        return ActivityTree.Children(root)
            .Select(child => To(child, nodeId))
            .Where(path => path.Count > 0)
            .Select(path => (IReadOnlyList<JsonObject>)[root, .. path])
            .FirstOrDefault() ?? [];
    }

    /// <summary>The containers on the way, as Elsa Studio's bread crumbs.</summary>
    public static IReadOnlyList<object> Describe(IReadOnlyList<JsonObject> path) =>
    [
        .. path.Take(path.Count - 1).Select((container, at) => (object)new
        {
            ActivityNodeId = ActivityTree.Text(container, "nodeId"),
            ActivityId = ActivityTree.Text(container, "id"),
            ActivityType = ActivityTree.Text(container, "type"),
            PortName = PortTo(container, path[at + 1]),
            ActivityName = ActivityTree.Text(container, "name"),
        }),
    ];

    private static string PortTo(JsonObject container, JsonObject child)
    {
        var port = container.FirstOrDefault(property => property.Value is JsonNode value && (value == child || (value is JsonArray list && list.Contains(child)))).Key;
        return port is null ? "" : char.ToUpperInvariant(port[0]) + port[1..];
    }
}

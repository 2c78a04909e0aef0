using System.Text.Json.Nodes;

namespace Lajur.Studio.Canvas;

/// <summary>
/// The activities inside a definition's JSON, found as Elsa Studio finds them: an object with <c>id</c>, <c>type</c> and
/// <c>version</c>, in any property of another.
/// </summary>
internal static class ActivityTree
{
    /// <summary>Deeper drawings than this are refused, so that nobody can exhaust the stack.</summary>
    public const int MaxDepth = 16;

    private static readonly HashSet<string> s_notSearched = new(StringComparer.Ordinal) { "metadata", "customProperties", "expression", "connections" };

    /// <summary>True when <paramref name="node"/> counts as an activity.</summary>
    public static bool IsActivity(JsonNode? node) =>
        node is JsonObject found && found["id"] is JsonValue && found["type"] is JsonValue && found["version"] is JsonValue;

    /// <summary>The activities directly inside <paramref name="activity"/>.</summary>
    public static IEnumerable<JsonObject> Children(JsonObject activity) =>
        activity.Where(property => !s_notSearched.Contains(property.Key)).SelectMany(property => Inside(property.Value)).ToList();

    /// <summary><paramref name="activity"/> and everything below it.</summary>
    public static IEnumerable<JsonObject> All(JsonObject activity) =>
        Children(activity).SelectMany(All).Prepend(activity);

    /// <summary>The text of a property, or null when it is absent or no text.</summary>
    public static string? Text(JsonNode? node, string property) =>
        node is JsonObject from && from[property] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>True when activities are nested deeper than <see cref="MaxDepth"/>.</summary>
    public static bool IsTooDeep(JsonObject activity, int depth = 0) =>
        depth > MaxDepth || Children(activity).Any(child => IsTooDeep(child, depth + 1));

    private static IEnumerable<JsonObject> Inside(JsonNode? node) => node switch
    {
        JsonObject found when IsActivity(found) => [found],
        JsonObject plain => plain.Where(property => !s_notSearched.Contains(property.Key)).SelectMany(property => Inside(property.Value)),
        JsonArray list => list.SelectMany(Inside),
        _ => [],
    };
}

using System.Text.Json.Nodes;

namespace Lajur.Engine.Definitions.Uses;

/// <summary>What a node says that uses another definition as an activity.</summary>
/// <param name="DefinitionId">The used definition; empty when the node names only a version.</param>
/// <param name="VersionId">The version it is pinned to; empty when the node names only a number.</param>
/// <param name="Version">The number of that version.</param>
public sealed record DefinitionReference(string DefinitionId, string VersionId, int Version)
{
    /// <summary>The reference of a node; null when it uses no definition.</summary>
    public static DefinitionReference? Of(JsonObject node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var (definition, version) = (Text(node, "workflowDefinitionId"), Text(node, "workflowDefinitionVersionId"));
        return node["type"] is JsonValue && (definition.Length > 0 || version.Length > 0)
            ? new DefinitionReference(definition, version, Number(node))
            : null;
    }

    /// <summary>Every reference in a drawing, at any depth.</summary>
    public static IEnumerable<DefinitionReference> In(JsonNode? drawing) => NodesIn(drawing).Select(node => Of(node)!);

    /// <summary>The nodes of a drawing that use a definition, at any depth.</summary>
    public static IEnumerable<JsonObject> NodesIn(JsonNode? drawing)
    {
        if (drawing is JsonObject node && Of(node) is not null)
        {
            yield return node;
        }

        var below = drawing switch
        {
            JsonObject o => o.Select(x => x.Value),
            JsonArray a => a,
            _ => [],
        };
        foreach (var deeper in below.SelectMany(NodesIn))
        {
            yield return deeper;
        }
    }

    // An input of ExecuteWorkflow has the same name but is an object, which is no reference.
    private static string Text(JsonObject node, string name) =>
        node[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static int Number(JsonObject node) =>
        node["version"] is JsonValue value && value.TryGetValue<int>(out var number) ? number : 1;
}

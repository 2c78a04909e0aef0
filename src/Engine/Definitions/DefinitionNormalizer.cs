using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Engine.Running;

namespace Lajur.Engine.Definitions;

/// <summary>Turns what Studio posts into what it can read again: no nulls, node ids, types, no dangling connections.</summary>
public static class DefinitionNormalizer
{
    private static readonly string[] s_lists = ["variables", "inputs", "outputs", "outcomes"];
    private static readonly string[] s_state =
        ["id", "definitionId", "version", "isLatest", "isPublished", "createdAt", "publishedAt", "links", "toolVersion"];

    /// <summary>A normalised copy.</summary>
    public static WorkflowDefinition Normalize(WorkflowDefinition definition, ActivityCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var copy = definition.Clone();
        var json = copy.Json;
        json.Remove("links");
        foreach (var list in s_lists)
        {
            json[list] ??= new JsonArray();
        }

        json["customProperties"] ??= new JsonObject();
        json["options"] ??= new JsonObject();
        json["materializerName"] ??= "Json";
        json["isReadonly"] ??= false;
        json["isSystem"] ??= false;
        json["root"] ??= NewRoot();
        if (json["root"] is JsonObject root)
        {
            Normalize(root, WorkflowRoot.ActivityId, catalog);
        }

        return copy;
    }

    /// <summary>True when two versions differ in nothing but what a library keeps about them.</summary>
    internal static bool SaysTheSame(WorkflowDefinition a, WorkflowDefinition b, ActivityCatalog catalog) =>
        JsonNode.DeepEquals(Content(a, catalog), Content(b, catalog));

    private static JsonObject Content(WorkflowDefinition definition, ActivityCatalog catalog)
    {
        var json = Normalize(definition, catalog).Json;
        foreach (var name in s_state)
        {
            json.Remove(name);
        }

        return json;
    }

    private static JsonObject NewRoot() => new()
    {
        ["id"] = "Flowchart1",
        ["type"] = "Elsa.Flowchart",
        ["version"] = 1,
        ["name"] = "Flowchart1",
    };

    private static void Normalize(JsonObject activity, string parentPath, ActivityCatalog catalog)
    {
        var path = $"{parentPath}:{activity["id"]}";
        activity["nodeId"] = path;
        activity["metadata"] ??= new JsonObject();
        activity["customProperties"] ??= new JsonObject();
        Booleans(activity["customProperties"] as JsonObject);
        var version = activity["version"] is JsonValue v && v.TryGetValue<int>(out var n) ? n : 1;
        activity["version"] = version;
        if (catalog.Find(activity["type"]?.ToString() ?? "", version) is { } descriptor)
        {
            TypeInputs(activity, descriptor);
        }

        if (activity["type"]?.ToString() == "Elsa.Flowchart")
        {
            activity["activities"] ??= new JsonArray();
            activity["connections"] ??= new JsonArray();
            Prune(activity);
        }

        foreach (var child in Children(activity).ToList())
        {
            Normalize(child, path, catalog);
        }
    }

    /// <summary>Nested activities: anything with an id, a type and a version, in any property or list.</summary>
    private static IEnumerable<JsonObject> Children(JsonNode? node)
    {
        var below = node switch
        {
            JsonObject o => o.Where(x => x.Key is not ("metadata" or "customProperties")).Select(x => x.Value),
            JsonArray a => a,
            _ => [],
        };
        foreach (var item in below)
        {
            if (item is JsonObject o && o["id"] is not null && o["type"] is JsonValue && o["version"] is not null)
            {
                yield return o;
                continue;
            }

            foreach (var deeper in Children(item))
            {
                yield return deeper;
            }
        }
    }

    private static void TypeInputs(JsonObject activity, ActivityDescriptor descriptor)
    {
        foreach (var input in descriptor.Inputs)
        {
            if (!input.IsWrapped && input.ValueType == typeof(bool))
            {
                Booleans(activity, input.JsonName);
            }
            else if (input.IsWrapped && activity[input.JsonName] is JsonObject wrapped)
            {
                wrapped["typeName"] ??= input.TypeName;
                Booleans(input, wrapped);
            }
        }

        foreach (var output in descriptor.Outputs)
        {
            if (activity[output.JsonName] is JsonObject wrapped)
            {
                wrapped["typeName"] ??= output.TypeName;
            }
        }
    }

    private static void Booleans(InputDescriptor input, JsonObject wrapped)
    {
        if (input.ValueType == typeof(bool) && wrapped["expression"] is JsonObject { } expression
            && expression["type"]?.ToString() == "Literal" && bool.TryParse(expression["value"]?.ToString(), out var flag))
        {
            expression["value"] = flag;
        }
    }

    private static void Booleans(JsonObject? properties)
    {
        foreach (var name in new[] { "canStartWorkflow", "runAsynchronously" })
        {
            Booleans(properties, name);
        }
    }

    private static void Booleans(JsonObject? json, string name)
    {
        if (json?[name] is JsonValue value && value.TryGetValue<string>(out var s) && bool.TryParse(s, out var b))
        {
            json[name] = b;
        }
    }

    private static void Prune(JsonObject flowchart)
    {
        if (flowchart["activities"] is not JsonArray activities || flowchart["connections"] is not JsonArray connections)
        {
            return;
        }

        var ids = activities.Select(x => x?["id"]?.ToString()).ToHashSet(StringComparer.Ordinal);
        for (var i = connections.Count - 1; i >= 0; i--)
        {
            var (source, target) = (connections[i]?["source"]?["activity"], connections[i]?["target"]?["activity"]);
            if (!ids.Contains(source?.ToString()) || !ids.Contains(target?.ToString()))
            {
                connections.RemoveAt(i);
            }
        }
    }
}

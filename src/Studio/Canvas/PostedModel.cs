using System.Text.Json.Nodes;

namespace Lajur.Studio.Canvas;

/// <summary>Makes of what Elsa Studio posted what is worth keeping.</summary>
internal static class PostedModel
{
    private static readonly string[] s_lists = ["variables", "inputs", "outputs", "outcomes"];
    private static readonly string[] s_objects = ["customProperties", "options"];
    private static readonly string[] s_ofTheVersion =
        ["id", "version", "isLatest", "isPublished", "createdAt", "links", "isReadonly", "isSystem", "providerName", "materializerName", "materializerContext"];

    /// <summary>
    /// Empty lists instead of nulls, the originals of stand-ins, node ids, input types; without what the server alone
    /// says: version, state, permissions.
    /// </summary>
    /// <param name="model">The <c>model</c> of a save; changed in place.</param>
    /// <param name="inputType">The type name of an input by activity type and input name, or null.</param>
    public static void Clean(JsonObject model, Func<string, string, string?> inputType)
    {
        WriteEmpties(model);
        foreach (var name in s_ofTheVersion)
        {
            model.Remove(name);
        }

        if (model["root"] is JsonObject root)
        {
            MissingActivities.Restore(root);
            NodeIds.Write(root);
            foreach (var activity in ActivityTree.All(root))
            {
                WriteInputTypes(activity, inputType);
            }
        }
    }

    /// <summary>An empty list or object for each collection that is null or absent.</summary>
    public static void WriteEmpties(JsonObject model)
    {
        foreach (var name in s_lists.Where(name => model[name] is null))
        {
            model[name] = new JsonArray();
        }

        foreach (var name in s_objects.Where(name => model[name] is null))
        {
            model[name] = new JsonObject();
        }
    }

    private static void WriteInputTypes(JsonObject activity, Func<string, string, string?> inputType)
    {
        var type = ActivityTree.Text(activity, "type") ?? "";
        foreach (var (name, value) in activity)
        {
            if (value is JsonObject input && input.ContainsKey("expression") && input["typeName"] is null && inputType(type, name) is { } found)
            {
                input["typeName"] = found;
            }
        }
    }
}

using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Library;

namespace Lajur.Registry.Versions.Publishing;

/// <summary>
/// What a version of a drawing says, in 64 characters: two are equal when they say the same. Left out is what a library keeps
/// of a version, who saved it, the order in which Elsa Studio happens to list activities, and sizes that a browser measures.
/// </summary>
public static class DrawingFingerprint
{
    private static readonly HashSet<string> s_ofTheVersion = new(StringComparer.Ordinal)
    {
        "id", "version", "toolVersion", "isLatest", "isPublished", "createdAt", "publishedAt", "links", "materializerName", "materializerContext", "providerName",
    };

    private static readonly HashSet<string> s_marks = new([.. Revision.Properties, "VariableTestValues"], StringComparer.Ordinal);

    public static string Of(WorkflowDefinition drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var text = new StringBuilder();
        WriteObject(text, drawing.Json.Where(property => !s_ofTheVersion.Contains(property.Key)), "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(StringBuilder text, JsonNode? node, string name)
    {
        switch (node)
        {
            case JsonObject properties:
                WriteObject(text, properties, name);
                break;
            case JsonArray list:
                var items = list.Select(item => Text(item, name));
                text.Append('[').AppendJoin(',', name is "activities" or "connections" ? items.Order(StringComparer.Ordinal) : items).Append(']');
                break;
            default:
                text.Append(node?.ToJsonString() ?? "null");
                break;
        }
    }

    private static void WriteObject(StringBuilder text, IEnumerable<KeyValuePair<string, JsonNode?>> properties, string name)
    {
        text.Append('{');
        foreach (var (key, value) in properties.OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            var isNoise = value is null || (name == "designer" && key == "size") || (name == "customProperties" && s_marks.Contains(key));
            if (!isNoise)
            {
                text.Append(JsonValue.Create(key).ToJsonString()).Append(':');
                Write(text, value, key);
                text.Append(',');
            }
        }

        text.Append('}');
    }

    private static string Text(JsonNode? node, string name)
    {
        var text = new StringBuilder();
        Write(text, node, name);
        return text.ToString();
    }
}

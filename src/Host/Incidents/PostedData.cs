using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Registry.Incidents.Lists;

namespace Lajur.Host.Incidents;

/// <summary>Data of a run as an administrator posted them.</summary>
internal static class PostedData
{
    private const int MaxLength = 100_000;

    /// <summary>What was posted, by name.</summary>
    public static Dictionary<string, string> Read(IFormCollection form) => form
        .Where(pair => pair.Key.StartsWith(IncidentParts.Datum, StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[IncidentParts.Datum.Length..], pair => pair.Value.ToString(), StringComparer.Ordinal);

    /// <summary>The values that differ from what was shown: a text stays a text, anything else is read as JSON where it is.</summary>
    public static JsonObject Changed(IReadOnlyDictionary<string, string> posted, IReadOnlyList<RunDatum> shown)
    {
        var changed = new JsonObject();
        foreach (var datum in shown)
        {
            if (posted.TryGetValue(datum.Name, out var text) && text.Length <= MaxLength && Plain(text) != Plain(datum.Text))
            {
                changed[datum.Name] = Value(datum, text.Trim());
            }
        }

        return changed;
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static JsonNode? Value(RunDatum datum, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (datum.TypeName == "String")
        {
            return text;
        }

        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}

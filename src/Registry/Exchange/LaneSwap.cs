using System.Text.Json.Nodes;

namespace Lajur.Registry.Exchange;

/// <summary>Puts the office's lanes in the place of those that a file names.</summary>
public static class LaneSwap
{
    private static readonly string[] s_inputs = ["lane", "helper"];

    /// <summary>A copy of a drawing over other lanes.</summary>
    /// <param name="drawing">The drawing as Elsa writes it.</param>
    /// <param name="keys">The key in the drawing and the key in its place; what is not named stays.</param>
    public static JsonObject Apply(JsonObject drawing, IReadOnlyDictionary<string, string> keys)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var copy = (JsonObject)drawing.DeepClone();
        if (copy["customProperties"]?["lanes"] is JsonArray lanes)
        {
            copy["customProperties"]!["lanes"] = new JsonArray([.. lanes.Select(lane => keys.GetValueOrDefault(lane?.ToString() ?? "", lane?.ToString() ?? ""))
                .Distinct(StringComparer.Ordinal).Select(key => (JsonNode)key)]);
        }

        Swap(copy["root"], keys);
        return copy;
    }

    /// <summary>Every lane that a drawing names: its columns first, then others that its steps name.</summary>
    public static IReadOnlyList<string> KeysIn(JsonObject drawing)
    {
        List<string> keys = [.. Sop.SopDrawing.Read(drawing).LaneKeys.Where(key => key.Length > 0)];
        Visit(drawing["root"]);
        return [.. keys.Distinct(StringComparer.Ordinal)];

        void Visit(JsonNode? node)
        {
            if (node is JsonObject activity)
            {
                keys.AddRange(s_inputs.Select(input => activity[input]?["expression"]).OfType<JsonObject>()
                    .Where(expression => expression["type"]?.ToString() == "Literal").Select(expression => expression["value"]?.ToString() ?? "").Where(key => key.Length > 0));
            }

            foreach (var child in node switch { JsonObject one => one.Select(property => property.Value), JsonArray list => list, _ => [] })
            {
                Visit(child);
            }
        }
    }

    private static void Swap(JsonNode? node, IReadOnlyDictionary<string, string> keys)
    {
        switch (node)
        {
            case JsonObject activity:
                foreach (var input in s_inputs)
                {
                    if (activity[input]?["expression"] is JsonObject expression && expression["type"]?.ToString() == "Literal"
                        && keys.TryGetValue(expression["value"]?.ToString() ?? "", out var key))
                    {
                        expression["value"] = key;
                    }
                }

                foreach (var (_, child) in activity)
                {
                    Swap(child, keys);
                }

                break;
            case JsonArray list:
                foreach (var child in list)
                {
                    Swap(child, keys);
                }

                break;
            default:
                break;
        }
    }
}

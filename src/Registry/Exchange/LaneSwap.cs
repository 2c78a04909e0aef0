using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Registry.Sop;

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
        if (copy["customProperties"] is JsonObject properties && properties["lanes"] is JsonArray lanes)
        {
            properties["lanes"] = new JsonArray([.. lanes.Select(lane => Swapped(lane, keys)).OfType<JsonNode>().DistinctBy(SopDrawing.LaneKey, StringComparer.Ordinal)]);
        }

        Swap(copy["root"], keys);
        return copy;
    }

    /// <summary>Every lane that a drawing names: its columns first, then others that its steps name.</summary>
    public static IReadOnlyList<string> KeysIn(JsonObject drawing)
    {
        List<string> keys = [.. SopDrawing.Read(drawing).LaneKeys.Where(key => key.Length > 0)];
        Visit(drawing["root"]);
        return [.. keys.Distinct(StringComparer.Ordinal)];

        void Visit(JsonNode? node)
        {
            if (node is JsonObject activity)
            {
                keys.AddRange(s_inputs.Select(input => DrawnInput.Literal(activity, input)).OfType<string>());
            }

            foreach (var child in node switch { JsonObject one => one.Select(property => property.Value), JsonArray list => list, _ => [] })
            {
                Visit(child);
            }
        }
    }

    /// <summary>An entry of the list with its new key; what an entry says beside its key stays with it. Null for one without a key.</summary>
    private static JsonNode? Swapped(JsonNode? lane, IReadOnlyDictionary<string, string> keys)
    {
        if (SopDrawing.LaneKey(lane) is not { } named)
        {
            return null;
        }

        var key = keys.GetValueOrDefault(named, named);
        if (lane!.DeepClone() is not JsonObject entry)
        {
            return JsonValue.Create(key);
        }

        entry["key"] = key;
        return entry;
    }

    private static void Swap(JsonNode? node, IReadOnlyDictionary<string, string> keys)
    {
        switch (node)
        {
            case JsonObject activity:
                foreach (var input in s_inputs)
                {
                    if (DrawnInput.Literal(activity, input) is { } named && keys.TryGetValue(named, out var key))
                    {
                        DrawnInput.Expression(activity, input)!["value"] = key;
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

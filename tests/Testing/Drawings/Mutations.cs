using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Lajur.Testing.Drawings;

/// <summary>
/// A good file spoilt in one place at a time, as somebody with a text editor could. Places that are alike, such as the titles of all steps
/// of one type, are spoilt once.
/// </summary>
public static class Mutations
{
    private static readonly (string What, Func<JsonNode?> Make)[] s_values =
    [
        ("null", () => null), ("{}", () => new JsonObject()), ("[]", () => new JsonArray()), ("[null]", () => new JsonArray((JsonNode?)null)),
        ("7", () => JsonValue.Create(7)), ("\"x\"", () => JsonValue.Create("x")), ("true", () => JsonValue.Create(true)),
    ];

    /// <summary>Every place of the JSON replaced by each kind of value, left out, and in a list doubled.</summary>
    public static IEnumerable<(string What, JsonNode? Json)> Of(JsonNode good)
    {
        ArgumentNullException.ThrowIfNull(good);
        foreach (var path in Places(good))
        {
            var place = string.Join('.', path);
            foreach (var (what, make) in s_values)
            {
                yield return ($"{place} = {what}", Changed(good, path, (parent, step) => Set(parent, step, make())));
            }

            yield return ($"{place} deleted", Changed(good, path, Remove));
            if (path[^1] is int)
            {
                yield return ($"{place} doubled", Changed(good, path, (parent, step) => parent.AsArray().Add(parent[(int)step]!.DeepClone())));
            }
        }
    }

    /// <summary>Every kind of element left out and emptied, every attribute left out, emptied and given another value.</summary>
    public static IEnumerable<(string What, XDocument Xml)> Of(XDocument good)
    {
        ArgumentNullException.ThrowIfNull(good);
        var elements = good.Root!.DescendantsAndSelf().Index().DistinctBy(one => Kind(one.Item), StringComparer.Ordinal).ToList();
        foreach (var (index, element) in elements)
        {
            var name = Kind(element);
            foreach (var (what, change) in Changes(element))
            {
                var copy = new XDocument(good);
                change(copy.Root!.DescendantsAndSelf().ElementAt(index));
                if (copy.Root is not null)
                {
                    yield return ($"{name} {what}", copy);
                }
            }
        }
    }

    private static IEnumerable<(string What, Action<XElement> Change)> Changes(XElement element)
    {
        if (element.Parent is not null)
        {
            yield return ("deleted", one => one.Remove());
        }

        yield return ("emptied", one => one.RemoveNodes());
        yield return ("as text", one => one.ReplaceNodes("7"));
        foreach (var attribute in element.Attributes().Where(one => !one.IsNamespaceDeclaration && one.Name.Namespace != XNamespace.Xml).Select(one => one.Name))
        {
            yield return ($"@{attribute.LocalName} deleted", one => one.Attribute(attribute)!.Remove());
            yield return ($"@{attribute.LocalName} empty", one => one.SetAttributeValue(attribute, ""));
            yield return ($"@{attribute.LocalName} = x", one => one.SetAttributeValue(attribute, "x"));
            yield return ($"@{attribute.LocalName} = 99999999999", one => one.SetAttributeValue(attribute, "99999999999"));
        }
    }

    private static string Kind(XElement element) => string.Join('/', element.AncestorsAndSelf().Reverse().Select(one => one.Name.LocalName));

    private static List<List<object>> Places(JsonNode good)
    {
        var (places, seen) = (new List<List<object>>(), new HashSet<string>(StringComparer.Ordinal));
        Visit(good, [], "");
        return places;

        void Visit(JsonNode? node, List<object> path, string kind)
        {
            if (path.Count > 0 && seen.Add(kind))
            {
                places.Add(path);
            }

            switch (node)
            {
                case JsonObject one:
                    foreach (var (name, child) in one)
                    {
                        Visit(child, [.. path, name], $"{kind}.{name}");
                    }

                    break;
                case JsonArray list:
                    foreach (var (index, child) in list.Index())
                    {
                        Visit(child, [.. path, index], $"{kind}[{((child as JsonObject)?["type"] ?? (child as JsonObject)?["part"])?.ToString()}]");
                    }

                    break;
            }
        }
    }

    private static JsonNode Changed(JsonNode good, List<object> path, Action<JsonNode, object> change)
    {
        var copy = good.DeepClone();
        var parent = path.SkipLast(1).Aggregate(copy, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        change(parent, path[^1]);
        return copy;
    }

    private static void Set(JsonNode parent, object step, JsonNode? value)
    {
        if (step is int index)
        {
            parent.AsArray()[index] = value;
        }
        else
        {
            parent.AsObject()[(string)step] = value;
        }
    }

    private static void Remove(JsonNode parent, object step)
    {
        if (step is int index)
        {
            parent.AsArray().RemoveAt(index);
        }
        else
        {
            parent.AsObject().Remove((string)step);
        }
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Catalog;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Versions.Comparing;

/// <summary>A box of a drawing with all that it says, in words.</summary>
public sealed record DrawnStep
{
    private static readonly HashSet<string> s_notInputs = new(StringComparer.Ordinal)
    {
        "id", "nodeId", "name", "type", "version", "metadata", "customProperties", "connections", "stepNumber", "lane", "title",
    };

    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string? Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The key of its lane; null for a box without one.</summary>
    public required string? LaneKey { get; init; }

    /// <summary>Its place on the canvas.</summary>
    public required (double X, double Y) Place { get; init; }

    /// <summary>How large the browser drew it last.</summary>
    public required (double Width, double Height) Size { get; init; }

    /// <summary>What else it says, by the name that the editor shows.</summary>
    public required IReadOnlyDictionary<string, string> Values { get; init; }

    /// <summary>What two versions of one step have in common when the box was drawn anew.</summary>
    internal (string, string, string?) Likeness => (Type, Title, Number);

    /// <summary>Every box below a root, however deep.</summary>
    public static IReadOnlyList<DrawnStep> All(JsonObject? root, ActivityCatalog catalog) =>
        root is null ? [] : [.. Below(root).Select(activity => Read(activity, catalog))];

    /// <summary>Every arrow below a root: from, outcome, to.</summary>
    public static IReadOnlyList<(string From, string Port, string To)> Arrows(JsonObject? root) => root is null
        ? []
        :
        [
            .. Below(root).Prepend(root).SelectMany(activity => (activity["connections"] as JsonArray ?? []).OfType<JsonObject>())
                .Select(arrow => (
                    arrow["source"]?["activity"]?.ToString() ?? "", arrow["source"]?["port"]?.ToString() ?? "", arrow["target"]?["activity"]?.ToString() ?? "")),
        ];

    private static IEnumerable<JsonObject> Below(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject properties => properties.Where(property => property.Key is not ("metadata" or "customProperties")).Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        foreach (var child in children)
        {
            if (IsActivity(child))
            {
                yield return (JsonObject)child!;
            }

            foreach (var deeper in Below(child))
            {
                yield return deeper;
            }
        }
    }

    private static bool IsActivity(JsonNode? node) =>
        node is JsonObject one && one["id"] is JsonValue && one["type"] is JsonValue && one["version"] is not null;

    private static DrawnStep Read(JsonObject activity, ActivityCatalog catalog)
    {
        var (id, type) = (activity["id"]!.ToString(), activity["type"]!.ToString());
        var descriptor = catalog.Find(type, 1);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, node) in activity.Where(property => !s_notInputs.Contains(property.Key) && !Below(property.Value).Any() && !IsActivity(property.Value)))
        {
            var input = descriptor?.FindInput(name);
            if ((name == "duration" ? Duration(node) : Words(node)) is { Length: > 0 } words)
            {
                values[input?.DisplayName ?? name] = words;
            }
        }

        foreach (var (name, node) in activity["customProperties"] as JsonObject ?? [])
        {
            values[Setting(name)] = Words(node) ?? "";
        }

        if (Text(activity["metadata"]?["description"]) is { } description)
        {
            values["Keterangan kotak"] = description;
        }

        return new()
        {
            Id = id,
            Type = type,
            Number = Words(activity["stepNumber"]),
            Title = Words(activity["title"]) ?? Text(activity["metadata"]?["displayText"]) ?? descriptor?.DisplayName ?? id,
            LaneKey = Words(activity["lane"]),
            Place = (Measure(activity, "position", "x", 0), Measure(activity, "position", "y", 0)),
            Size = (Measure(activity, "size", "width", 200), Measure(activity, "size", "height", 50)),
            Values = values,
        };
    }

    private static string Setting(string name) => name switch
    {
        "canStartWorkflow" => "Memulai alur",
        "runAsynchronously" => "Dijalankan di belakang",
        "mergeMode" => "Cara menunggu panah masuk",
        "resilienceStrategy" => "Percobaan ulang",
        _ => name,
    };

    private static string? Duration(JsonNode? input) => Words(input) is { } text
        ? BusinessDuration.TryParse(text, out var norm) ? norm.ToText() : text
        : null;

    /// <summary>An input as somebody reads it: a text, a list, a formula; null when it says nothing.</summary>
    private static string? Words(JsonNode? input)
    {
        if (input is JsonObject wrapped && wrapped["expression"] is JsonObject expression)
        {
            return Text(expression["value"]) is not { } value ? null
                : expression["type"]?.ToString() is "Literal" or "Object" ? List(value)
                : $"rumus {value}";
        }

        return input is JsonObject output && output["memoryReference"] is JsonObject memory ? Text(memory["id"]) : Text(input);
    }

    private static string List(string value)
    {
        if (!value.StartsWith('['))
        {
            return value;
        }

        try
        {
            return JsonNode.Parse(value) is JsonArray list && list.All(item => item is JsonValue)
                ? string.Join(", ", list.Select(item => item!.ToString()))
                : value;
        }
        catch (System.Text.Json.JsonException)
        {
            return value;
        }
    }

    private static string? Text(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<bool>(out var yes) => yes ? "ya" : null,
        null => null,
        _ when node.ToString() is { } text && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        _ => null,
    };

    private static double Measure(JsonObject activity, string of, string axis, double otherwise) =>
        activity["metadata"]?["designer"]?[of]?[axis] is JsonValue value && value.TryGetValue<double>(out var number) ? number : otherwise;
}

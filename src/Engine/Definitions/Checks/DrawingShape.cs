using System.Text.Json.Nodes;

namespace Lajur.Engine.Definitions.Checks;

/// <summary>
/// Whether the JSON of a drawing is built as Elsa writes it, whatever it says. What comes from a file or a browser is looked at here once;
/// whoever reads a drawing that was kept may count on it.
/// </summary>
public sealed class DrawingShape
{
    private const int MostTold = 10;
    private const string Properties = "customProperties";
    private const string AnObject = "berupa objek", AList = "berupa daftar", AText = "berupa teks";

    private static readonly string[] s_texts = ["id", "definitionId", "name", "description"];
    private static readonly string[] s_lists = ["variables", "inputs", "outputs"];

    private readonly List<(string Place, string Text)> _problems = [];

    private DrawingShape()
    {
    }

    /// <summary>Where a definition is built otherwise, with what would be right, in Indonesian; empty when nowhere.</summary>
    public static IReadOnlyList<(string Place, string Text)> Problems(JsonObject definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return Told(shape => shape.Definition(definition));
    }

    /// <summary>The same for one activity with all in it.</summary>
    public static IReadOnlyList<(string Place, string Text)> ProblemsOfActivity(JsonObject activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Told(shape => shape.Member(activity, ""));
    }

    /// <summary>The same for one connection.</summary>
    public static IReadOnlyList<(string Place, string Text)> ProblemsOfConnection(JsonObject connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        return Told(shape => shape.Connection(connection, ""));
    }

    private static List<(string Place, string Text)> Told(Action<DrawingShape> look)
    {
        var shape = new DrawingShape();
        look(shape);
        return shape._problems;
    }

    private void Definition(JsonObject definition)
    {
        foreach (var name in s_texts)
        {
            Text(definition, name, "");
        }

        foreach (var name in s_lists)
        {
            foreach (var (item, place) in Items(definition, name, ""))
            {
                _ = AsObject(item, place);
            }
        }

        foreach (var (outcome, place) in Items(definition, "outcomes", ""))
        {
            Wants(outcome is JsonValue, place, AText);
        }

        Object(definition, "options", "");
        if (Object(definition, Properties, "") is { } properties)
        {
            Text(properties, "office", Properties);
            Text(properties, "service", Properties);
            foreach (var (lane, place) in Items(properties, "lanes", Properties))
            {
                Wants(lane is JsonValue || (lane as JsonObject)?["key"] is JsonValue, place, "berupa kode pelaksana");
            }
        }

        if (Object(definition, "root", "") is { } root)
        {
            Member(root, "root");
        }
    }

    /// <summary>An activity in the place where one has to stand.</summary>
    private void Member(JsonObject activity, string place)
    {
        Wants(activity["id"] is JsonValue, Join(place, "id"), AText);
        Wants(activity["type"] is JsonValue, Join(place, "type"), AText);
        Activity(activity, place);
    }

    private void Activity(JsonObject activity, string place)
    {
        Text(activity, "name", place);
        Object(activity, Properties, place);
        if (Object(activity, "metadata", place) is { } metadata && Object(metadata, "designer", Join(place, "metadata")) is { } designer)
        {
            Object(designer, "position", Join(place, "metadata.designer"));
            Object(designer, "size", Join(place, "metadata.designer"));
        }

        foreach (var (child, at) in Items(activity, "activities", place))
        {
            if (AsObject(child, at) is { } one)
            {
                Member(one, at);
            }
        }

        foreach (var (arrow, at) in Items(activity, "connections", place))
        {
            if (AsObject(arrow, at) is { } connection)
            {
                Connection(connection, at);
            }
        }

        Inside(activity, place, ["metadata", Properties, "activities", "connections"]);
    }

    private void Connection(JsonObject connection, string place)
    {
        foreach (var end in new[] { "source", "target" })
        {
            if (AsObject(connection[end], Join(place, end)) is { } port)
            {
                Text(port, "activity", Join(place, end));
                Text(port, "port", Join(place, end));
            }
        }

        foreach (var (corner, at) in Items(connection, "vertices", place))
        {
            _ = AsObject(corner, at);
        }
    }

    /// <summary>Inputs, outputs, cases and bodies, at any depth.</summary>
    private void Inside(JsonObject node, string place, string[] except)
    {
        foreach (var (name, value) in node)
        {
            if (name is "cases" && value is JsonArray cases)
            {
                foreach (var (one, index) in cases.Select((one, index) => (one, index)))
                {
                    if (AsObject(one, $"{Join(place, name)}[{index}]") is { } given)
                    {
                        Object(given, "condition", $"{Join(place, name)}[{index}]");
                    }
                }
            }

            if (!except.Contains(name, StringComparer.Ordinal))
            {
                Node(value, Join(place, name));
            }
        }
    }

    private void Node(JsonNode? node, string place)
    {
        switch (node)
        {
            case JsonObject activity when activity["id"] is JsonValue && activity["type"] is JsonValue:
                Activity(activity, place);
                break;
            case JsonObject plain:
                if (Object(plain, "expression", place) is { } expression)
                {
                    Text(expression, "type", Join(place, "expression"));
                }

                Object(plain, "memoryReference", place);
                Inside(plain, place, ["expression"]);
                break;
            case JsonArray list:
                foreach (var (item, index) in list.Select((item, index) => (item, index)))
                {
                    Node(item, $"{place}[{index}]");
                }

                break;
        }
    }

    private JsonObject? Object(JsonObject of, string name, string place) => of[name] is { } there ? AsObject(there, Join(place, name)) : null;

    private JsonObject? AsObject(JsonNode? node, string place)
    {
        Wants(node is JsonObject, place, AnObject);
        return node as JsonObject;
    }

    private void Text(JsonObject of, string name, string place) =>
        Wants(of[name] is null || (of[name] is JsonValue value && value.TryGetValue<string>(out _)), Join(place, name), AText);

    private IEnumerable<(JsonNode? Item, string Place)> Items(JsonObject of, string name, string place)
    {
        Wants(of[name] is null or JsonArray, Join(place, name), AList);
        return (of[name] as JsonArray ?? []).Select((item, index) => (item, $"{Join(place, name)}[{index}]"));
    }

    private void Wants(bool isRight, string place, string what)
    {
        if (!isRight && _problems.Count < MostTold)
        {
            _problems.Add((place, $"isi bagian ini harus {what}."));
        }
    }

    private static string Join(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";
}

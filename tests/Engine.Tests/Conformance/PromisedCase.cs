using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Conformance;

/// <summary>A case of our own: a drawing in few words, what is done to it, and what must come of it.</summary>
internal sealed record PromisedCase(string Name, JsonObject Json)
{
    private static readonly HashSet<string> s_children = ["body", "then", "else", "default", "root", "childCompleted"];

    public WorkflowDefinition Definition => Definitions()[0];

    public static IEnumerable<PromisedCase> Read(string file) =>
        JsonNode.Parse(File.ReadAllText(file))!.AsObject().Select(x => new PromisedCase(x.Key, x.Value!.AsObject()));

    /// <summary>The drawing, then those it needs.</summary>
    public List<WorkflowDefinition> Definitions() =>
        [Draw("drawing", Json), .. (Json["others"]?.AsObject() ?? []).Select(x => Draw(x.Key, x.Value!.AsObject()))];

    private static WorkflowDefinition Draw(string id, JsonObject json)
    {
        var root = json["root"] is { } given ? Node(given) : Chart("Flowchart1", json);
        var drawing = Drawing.Of(root);
        drawing.Json["definitionId"] = id;
        drawing.Json["id"] = $"{id}-v1";
        foreach (var variable in Variables(json["variables"]))
        {
            drawing.Json["variables"]!.AsArray().Add(variable);
        }

        foreach (var name in (string[])["options", "outcomes", "inputs", "outputs"])
        {
            drawing.Json[name] = json[name]?.DeepClone() ?? drawing.Json[name];
        }

        return drawing;
    }

    private static JsonObject Chart(string id, JsonObject json)
    {
        var chart = Drawing.Flowchart(id, [.. json["nodes"]!.AsArray().Select(Node)], [.. (json["arrows"]?.AsArray() ?? []).Select(x => x!.ToString())]);
        AddVariables(chart, json);
        return chart;
    }

    /// <summary>A bare name is a step that appends itself to Log; else an object with its type and its inputs.</summary>
    private static JsonObject Node(JsonNode? sketch)
    {
        if (sketch is JsonValue name)
        {
            return Drawing.Log(name.ToString());
        }

        var json = sketch!.AsObject();
        var (id, type) = (json["id"]!.ToString(), json["type"]!.ToString());
        if (type == "Flowchart")
        {
            return Chart(id, json);
        }

        var node = Drawing.Node(id, $"Elsa.{type}");
        AddVariables(node, json);
        foreach (var (key, value) in json.Where(x => x.Key is not ("id" or "type" or "variables")))
        {
            if (key == "to")
            {
                Bind(node, value!.AsObject());
            }
            else
            {
                node[key] = Property(type, key, value);
            }
        }

        return node;
    }

    private static JsonNode? Property(string type, string key, JsonNode? value) => key switch
    {
        "activities" => new JsonArray([.. value!.AsArray().Select(Node)]),
        "branches" when type == "Fork" => new JsonArray([.. value!.AsArray().Select(Node)]),
        "cases" => new JsonArray([.. value!.AsArray().Select(x => Case(x!.AsArray()))]),
        "variable" => Drawing.Variable(value!.ToString(), "Object", null),
        "customProperties" => value!.DeepClone(),
        _ when s_children.Contains(key) => Node(value),
        _ => Input(value),
    };

    private static JsonObject Case(JsonArray sketch)
    {
        var made = new JsonObject
        {
            ["label"] = sketch[0]!.ToString(),
            ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = sketch[1]!.ToString() },
        };
        if (sketch.Count > 2)
        {
            made["activity"] = Node(sketch[2]);
        }

        return made;
    }

    /// <summary>A text that begins with "=" is JavaScript; a list or object is one; the rest stands as it is.</summary>
    private static JsonObject Input(JsonNode? value) => value switch
    {
        JsonValue text when text.TryGetValue<string>(out var script) && script.StartsWith('=') => Drawing.Js(script[1..]),
        JsonArray or JsonObject => new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = value.ToJsonString() },
        },
        _ => Drawing.Literal(value?.DeepClone()),
    };

    private static void Bind(JsonObject node, JsonObject outputs)
    {
        foreach (var (output, variable) in outputs)
        {
            node[output] = Drawing.Bound(variable!.ToString());
        }
    }

    private static void AddVariables(JsonObject node, JsonObject json)
    {
        if (json["id"] is not null && json["variables"] is { } variables)
        {
            node["variables"] = new JsonArray([.. Variables(variables)]);
        }
    }

    private static IEnumerable<JsonObject> Variables(JsonNode? variables) => (variables?.AsObject() ?? [])
        .Select(x => Drawing.Variable(x.Key, x.Value![0]!.ToString(), x.Value[1]?.ToString()));
}

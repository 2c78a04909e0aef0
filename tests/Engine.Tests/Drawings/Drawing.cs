using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>Draws definitions for tests.</summary>
internal static class Drawing
{
    /// <summary>A flowchart of these activities; arrows are "A>B", "A.Outcome>B".</summary>
    public static WorkflowDefinition Of(JsonObject[] activities, params string[] arrows) =>
        Of(Flowchart("Flowchart1", activities, arrows));

    public static WorkflowDefinition Of(JsonObject root) => new(new JsonObject
    {
        ["id"] = "",
        ["definitionId"] = "drawing",
        ["name"] = "Gambar uji",
        ["variables"] = new JsonArray(Variable("Log", "String", ""), Variable("N", "Int32", "0"), Variable("X", "Object", null)),
        ["outputs"] = new JsonArray(),
        ["options"] = new JsonObject(),
        ["root"] = root,
    });

    public static JsonObject Flowchart(string id, JsonObject[] activities, params string[] arrows)
    {
        var chart = Node(id, "Elsa.Flowchart");
        chart["activities"] = new JsonArray([.. activities]);
        chart["connections"] = new JsonArray([.. arrows.Select(Arrow)]);
        return chart;
    }

    public static JsonObject Node(string id, string type, params (string Name, JsonNode? Value)[] properties)
    {
        var node = new JsonObject { ["id"] = id, ["name"] = id, ["type"] = type, ["version"] = 1 };
        foreach (var (name, value) in properties)
        {
            node[name] = value;
        }

        return node;
    }

    /// <summary>Appends its own id to the variable Log.</summary>
    public static JsonObject Log(string id) => Append(id, $"'{id};'");

    /// <summary>Appends what a script gives to the variable Log.</summary>
    public static JsonObject Append(string id, string script) => Set(id, "Log", Js($"(getLog() || '') + {script}"));

    public static JsonObject Set(string id, string variable, JsonNode value) =>
        Node(id, "Elsa.SetVariable", ("variable", Variable(variable, "Object", null)), ("value", value));

    /// <summary>Fails until the world answers; tried again as the given settings say.</summary>
    public static JsonObject Flaky(string id, JsonObject? resilience = null) => With(Node(id, "Test.Flaky"), "resilienceStrategy", resilience);

    /// <summary>The node with a property outside its inputs.</summary>
    public static JsonObject With(JsonObject node, string customProperty, JsonNode? value)
    {
        node["customProperties"] = new JsonObject { [customProperty] = value };
        return node;
    }

    /// <summary>The drawing, going on beside what faulted.</summary>
    public static WorkflowDefinition ContinuingWithIncidents(WorkflowDefinition drawing)
    {
        drawing.Json["options"]!["incidentStrategyType"] = "Elsa.Workflows.IncidentStrategies.ContinueWithIncidentsStrategy, Elsa";
        return drawing;
    }

    public static JsonObject Task(string id) => Node(id, "Elsa.RunTask", ("taskName", Literal($"task-{id}")));

    public static JsonObject Event(string id, string name) => Node(id, "Elsa.Event", ("eventName", Literal(name)));

    public static JsonObject Delay(string id, string span) => Node(id, "Elsa.Delay", ("timeSpan", Literal(span)));

    public static JsonObject Literal(JsonNode? value) => Wrapped("Literal", value);

    public static JsonObject Js(string text) => Wrapped("JavaScript", text);

    public static JsonObject Variable(string name, string type, string? value) =>
        new() { ["id"] = $"var-{name}", ["name"] = name, ["typeName"] = type, ["isArray"] = false, ["value"] = value };

    /// <summary>An output that goes to the variable.</summary>
    public static JsonObject Bound(string variable) =>
        new() { ["memoryReference"] = new JsonObject { ["id"] = $"var-{variable}" } };

    private static JsonObject Wrapped(string type, JsonNode? value) =>
        new() { ["typeName"] = "Object", ["expression"] = new JsonObject { ["type"] = type, ["value"] = value } };

    private static JsonObject Arrow(string text)
    {
        var (source, target) = (text.Split('>')[0], text.Split('>')[1]);
        var port = source.Contains('.', StringComparison.Ordinal) ? source.Split('.')[1] : "Done";
        return new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source.Split('.')[0], ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
        };
    }
}

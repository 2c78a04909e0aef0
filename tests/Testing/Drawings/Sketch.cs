using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Testing.Drawings;

/// <summary>A small flowchart for a test, drawn in the order it is read.</summary>
public sealed class Sketch
{
    private readonly JsonArray _activities = [];
    private readonly JsonArray _connections = [];
    private readonly JsonArray _variables = [];

    /// <summary>The definition's own properties, as the drawing of an office's service says them.</summary>
    public JsonObject CustomProperties { get; } = new() { ["office"] = "probolinggo", ["service"] = "informasi" };

    /// <summary>Starts with a submission, id "Permohonan".</summary>
    public static Sketch OfCase() => new Sketch().Step("Permohonan", "Lajur.CaseSubmitted");

    /// <summary>A task of the counter's lane with one outcome, "Selesai", unless said otherwise.</summary>
    public Sketch Task(string id, params (string Input, object? Value)[] inputs)
    {
        (string, object?)[] usual =
            [("lane", "petugas-layanan"), ("title", id), ("outcomes", new[] { "Selesai" })];
        return Step(id, "Lajur.UserTask", [.. usual, .. inputs]);
    }

    public Sketch Close(string id = "Tutup", string result = "Dijawab", string kind = "Closed") =>
        Step(id, "Lajur.CloseCase", ("result", result), ("kind", kind));

    /// <summary>
    /// A step with its inputs: a text beginning with "js:" is JavaScript, a list becomes an object, null leaves it out; of
    /// two values for one input the later counts. Outputs are written "> name" with the variable's name.
    /// </summary>
    public Sketch Step(string id, string type, params (string Input, object? Value)[] inputs)
    {
        var step = new JsonObject
        {
            ["id"] = id,
            ["nodeId"] = $"Workflow1:Alur:{id}",
            ["name"] = id,
            ["type"] = type,
            ["version"] = 1,
            ["customProperties"] = new JsonObject { ["canStartWorkflow"] = type == "Lajur.CaseSubmitted" },
            ["metadata"] = new JsonObject(),
        };
        foreach (var (input, value) in inputs)
        {
            step.Remove(input);
            if (input.StartsWith("> ", StringComparison.Ordinal))
            {
                step[input[2..]] = Bound((string)value!);
            }
            else if (value is not null)
            {
                step[input] = Expression(value);
            }
        }

        _activities.Add(step);
        return this;
    }

    public Sketch Variable(string name, string type = "Object")
    {
        _variables.Add(new JsonObject { ["id"] = $"v-{name}", ["name"] = name, ["typeName"] = type, ["isArray"] = false });
        return this;
    }

    public Sketch Arrow(string source, string target, string port = "Done")
    {
        _connections.Add(new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source, ["port"] = port },
            ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
        });
        return this;
    }

    public WorkflowDefinition ToDefinition(string definitionId = "probolinggo-informasi") => new(new()
    {
        ["id"] = $"{definitionId}-v1",
        ["definitionId"] = definitionId,
        ["name"] = definitionId,
        ["createdAt"] = "2026-01-01T00:00:00+00:00",
        ["version"] = 1,
        ["isLatest"] = true,
        ["isPublished"] = true,
        ["variables"] = _variables.DeepClone(),
        ["inputs"] = new JsonArray(),
        ["outputs"] = new JsonArray(),
        ["outcomes"] = new JsonArray(),
        ["customProperties"] = CustomProperties.DeepClone(),
        ["options"] = new JsonObject(),
        ["root"] = new JsonObject
        {
            ["id"] = "Alur",
            ["nodeId"] = "Workflow1:Alur",
            ["name"] = "Alur",
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = _activities.DeepClone(),
            ["connections"] = _connections.DeepClone(),
        },
    });

    private static JsonObject Bound(string variable) => new()
    {
        ["typeName"] = "Object",
        ["memoryReference"] = new JsonObject { ["id"] = $"v-{variable}" },
    };

    private static JsonObject Expression(object value)
    {
        var (type, written) = value switch
        {
            string text when text.StartsWith("js:", StringComparison.Ordinal) => ("JavaScript", text[3..]),
            string text => ("Literal", text),
            _ => ("Object", JsonSerializer.Serialize(value)),
        };
        return new()
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = type, ["value"] = written },
        };
    }
}

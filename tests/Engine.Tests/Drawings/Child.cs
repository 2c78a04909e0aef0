using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Tests.Drawings;

/// <summary>Draws a definition that others use: input Nama, output Hasil.</summary>
internal static class Child
{
    public const string Id = "child";

    public static WorkflowDefinition Drawing(JsonObject[] activities, string[] arrows, params string[] outcomes)
    {
        var drawing = Drawings.Drawing.Of(activities, arrows);
        (drawing.DefinitionId, drawing.Name) = (Id, "data pemohon");
        drawing.Json["inputs"] = new JsonArray(new JsonObject { ["type"] = "String", ["name"] = "Nama" });
        drawing.Json["outputs"] = new JsonArray(new JsonObject { ["type"] = "String", ["name"] = "Hasil" });
        drawing.Json["outcomes"] = new JsonArray([.. outcomes.Select(x => (JsonNode?)x)]);
        drawing.Json["options"] = new JsonObject { ["usableAsActivity"] = true };
        return drawing;
    }

    /// <summary>A node that uses that version; its result goes to the variable X.</summary>
    public static JsonObject Use(string id, WorkflowDefinition child, string name = "'bob'")
    {
        var node = Drawings.Drawing.Node(
            id, "DataPemohon", ("nama", Drawings.Drawing.Js(name)), ("hasil", Drawings.Drawing.Bound("X")));
        node["version"] = child.Version;
        node["workflowDefinitionId"] = child.DefinitionId;
        node["workflowDefinitionVersionId"] = child.Id;
        return node;
    }

    public static JsonObject Complete(string id, string outcome) =>
        Drawings.Drawing.Node(id, "Elsa.Complete", ("outcomes", Drawings.Drawing.Literal(outcome)));

    public static JsonObject Give(string id, string output, string script) => Drawings.Drawing.Node(
        id, "Elsa.SetOutput", ("outputName", Drawings.Drawing.Literal(output)), ("outputValue", Drawings.Drawing.Js(script)));

    /// <summary>DispatchWorkflow or ExecuteWorkflow of the child; its result goes to the variable X.</summary>
    public static JsonObject Run(string id, string type, bool waits) => Drawings.Drawing.Node(
        id,
        type,
        ("workflowDefinitionId", Drawings.Drawing.Literal(Id)),
        ("input", Drawings.Drawing.Js("({Nama: 'bob'})")),
        ("waitForCompletion", Drawings.Drawing.Literal(waits)),
        ("result", Drawings.Drawing.Bound("X")));
}

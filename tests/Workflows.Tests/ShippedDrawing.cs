using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Testing;

namespace Lajur.Workflows.Tests;

/// <summary>The drawings under <c>workflows/</c>.</summary>
internal static class ShippedDrawing
{
    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Repository.Workflows, "workflow.json", SearchOption.AllDirectories);

    public static WorkflowDefinition Read(string office, string service) =>
        Read(Path.Combine(Repository.Workflows, office, service, "workflow.json"));

    public static WorkflowDefinition Read(string file) => new(JsonNode.Parse(File.ReadAllText(file))!.AsObject());

    /// <summary>A list as the designer writes it into an input.</summary>
    public static JsonObject List(params string[] values) => new()
    {
        ["typeName"] = "ICollection<String>",
        ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = JsonSerializer.Serialize(values) },
    };
}

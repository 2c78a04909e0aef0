using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Testing;

namespace Lajur.Workflows.Tests;

/// <summary>The drawings under <c>workflows/</c>.</summary>
internal static class ShippedDrawing
{
    /// <summary>Those of an office; what every office shares becomes one only at an office.</summary>
    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Repository.Workflows, "workflow.json", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(Repository.Workflows, file).Split(Path.DirectorySeparatorChar).Length == 3);

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

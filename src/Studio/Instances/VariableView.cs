using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Running;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Instances;

/// <summary>A variable of an instance with its value, as text or JSON.</summary>
public sealed record VariableView(string Id, string Name, JsonNode? Value)
{
    /// <summary>The variables that the drawing declares, with what the instance holds for each.</summary>
    public static IReadOnlyList<VariableView> Of(WorkflowDefinition? definition, WorkflowInstance instance)
    {
        var ids = (definition?.Json["variables"] as JsonArray ?? [])
            .Where(variable => ActivityTree.Text(variable, "name") is not null)
            .GroupBy(variable => ActivityTree.Text(variable, "name")!, variable => ActivityTree.Text(variable, "id"), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return [.. instance.Variables.Select(pair => new VariableView(ids.GetValueOrDefault(pair.Key) ?? pair.Key, pair.Key, pair.Value))];
    }
}

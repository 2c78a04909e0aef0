using System.Text.Json;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Definitions;

/// <summary>Writes Elsa 3's JSON: every property that was read, in the order it was read.</summary>
public static class DefinitionWriter
{
    private static readonly JsonSerializerOptions s_indented = new(JsonConvert.Relaxed) { WriteIndented = true };

    /// <summary>Compact JSON, for storage.</summary>
    public static string Write(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Json.ToJsonString(JsonConvert.Relaxed);
    }

    /// <summary>Indented JSON, for files that people compare.</summary>
    public static string WriteIndented(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        return definition.Json.ToJsonString(s_indented);
    }
}

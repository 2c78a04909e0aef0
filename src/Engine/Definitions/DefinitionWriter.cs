using System.Text.Json;
using System.Text.Json.Nodes;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Definitions;

/// <summary>Writes Elsa 3's JSON: every property that was read, in the order it was read.</summary>
public static class DefinitionWriter
{
    /// <summary>The property by which a file says that it is a drawing of Elsa 3.</summary>
    public const string SchemaName = "$schema";

    private const string Schema = "https://elsaworkflows.io/schemas/workflow-definition/v3.0.0/schema.json";

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

    /// <summary>
    /// Indented JSON of a drawing that leaves this server. It says of itself what it is, as Elsa's own exports do: without that
    /// Elsa Studio takes a file for a drawing only when it has an id.
    /// </summary>
    public static string WriteFile(JsonObject drawing)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var file = new JsonObject { [SchemaName] = Schema };
        foreach (var (name, value) in drawing)
        {
            file[name] = value?.DeepClone();
        }

        return file.ToJsonString(s_indented);
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;

namespace Lajur.Engine.Catalog.Describing;

/// <summary>Describes a definition as the activity that other drawings use.</summary>
public static class DefinitionDescriber
{
    /// <summary>Its type is its name in one word, its version the definition's, its ports its outcomes.</summary>
    public static ActivityDescriptor Describe(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var type = TypeNameOf(definition);
        var ids = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["workflowDefinitionId"] = definition.DefinitionId,
            ["workflowDefinitionVersionId"] = definition.Id,
        };
        return new ActivityDescriptor
        {
            TypeName = type,
            Namespace = "",
            Name = type,
            Version = definition.Version,
            Category = definition.Options?["activityCategory"]?.ToString() is { Length: > 0 } category ? category : "Alur",
            DisplayName = definition.Name is { Length: > 0 } name ? name : definition.DefinitionId,
            Description = definition.Description,
            IsBrowsable = definition.IsPublished,
            Ports = [.. definition.Outcomes.Append("Done").Distinct(StringComparer.Ordinal)
                .Select(x => new PortDescriptor(x, x == "Done" ? "Selesai" : x, IsEmbedded: false))],
            Inputs = [.. Named(definition, "inputs").Select(Input)],
            Outputs = [.. Named(definition, "outputs").Select(x => new OutputDescriptor(
                Text(x, "name")!, Text(x, "type") ?? "Object", Text(x, "displayName") ?? Text(x, "name")!, Text(x, "description")))],
            ConstructionProperties = ids,
            CustomProperties = new Dictionary<string, object>(ids, StringComparer.Ordinal)
            {
                ["rootType"] = nameof(WorkflowDefinitionActivity),
            },
            ClrType = typeof(WorkflowDefinitionActivity),
        };
    }

    /// <summary>The name in one word, each part with a capital: "data pemohon" is "DataPemohon".</summary>
    public static string TypeNameOf(WorkflowDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var name = definition.Name is { Length: > 0 } given ? given : definition.DefinitionId;
        return string.Concat(name.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries)
            .Select(x => char.ToUpperInvariant(x[0]) + x[1..]));
    }

    private static InputDescriptor Input(JsonObject declared) => new()
    {
        Name = Text(declared, "name")!,
        TypeName = Text(declared, "type") ?? "Object",
        DisplayName = Text(declared, "displayName") ?? Text(declared, "name")!,
        Description = Text(declared, "description"),
        UIHint = Text(declared, "uiHint")?.Replace("-", "", StringComparison.Ordinal) switch
        {
            "singleline" or null => InputHint.SingleLine,
            InputHint.MultiLine => InputHint.MultiLine,
            InputHint.Checkbox => InputHint.Checkbox,
            _ => Text(declared, "uiHint")!,
        },
        Category = Text(declared, "category"),
        ValueType = typeof(JsonNode),
    };

    private static IEnumerable<JsonObject> Named(WorkflowDefinition definition, string list) =>
        (definition.Json[list] as JsonArray ?? []).OfType<JsonObject>().Where(x => Text(x, "name") is not null)
            .DistinctBy(x => Text(x, "name"), StringComparer.Ordinal);

    private static string? Text(JsonObject json, string name) =>
        json[name] is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;
}

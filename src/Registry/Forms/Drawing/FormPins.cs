using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;

namespace Lajur.Registry.Forms.Drawing;

/// <summary>
/// Which version of each form a version of a drawing goes with, kept in the drawing's custom properties: published, rolled
/// back, copied and run with it. A drawing whose forms nobody changed yet has none, and goes with the forms it came with.
/// </summary>
public static class FormPins
{
    /// <summary>The custom property: an object of form keys and version numbers.</summary>
    public const string Property = "lajurForms";

    /// <summary>Every form of the drawing with its version; null when it has none of its own.</summary>
    public static IReadOnlyDictionary<string, int>? Of(WorkflowDefinition? definition) =>
        definition?.CustomProperties?[Property] is JsonObject pins
            ? pins.Where(pin => pin.Value is JsonValue value && value.TryGetValue<int>(out _))
                .ToDictionary(pin => pin.Key, pin => pin.Value!.GetValue<int>(), StringComparer.Ordinal)
            : null;

    /// <summary>The version of one form; null when the drawing says nothing of it.</summary>
    public static int? Find(WorkflowDefinition? definition, string? key) =>
        key is not null && Of(definition)?.TryGetValue(key, out var version) == true ? version : null;

    internal static void Write(WorkflowDefinition definition, IEnumerable<KeyValuePair<string, int>> pins)
    {
        var properties = definition.CustomProperties ?? [];
        properties[Property] = new JsonObject(pins.OrderBy(pin => pin.Key, StringComparer.Ordinal)
            .Select(pin => KeyValuePair.Create<string, JsonNode?>(pin.Key, pin.Value)));
        definition.Json["customProperties"] = properties;
    }
}

using Lajur.Engine.Definitions;

namespace Lajur.Registry.Services.Texts;

/// <summary>
/// Which text a version of a drawing goes with, kept in the drawing's custom properties: published, rolled back and copied with it. A
/// drawing without one goes with what the service said before anybody saved a text.
/// </summary>
public static class TextPin
{
    /// <summary>The custom property: the number of a <see cref="SavedText"/>.</summary>
    public const string Property = "lajurTexts";

    /// <summary>The number of what the service said before anybody saved a text.</summary>
    public const int First = 1;

    /// <summary>Null when the drawing names none.</summary>
    public static int? Of(WorkflowDefinition? definition) =>
        definition?.CustomProperties?[Property] is System.Text.Json.Nodes.JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    internal static void Write(WorkflowDefinition definition, int number)
    {
        var properties = definition.CustomProperties ?? [];
        properties[Property] = number;
        definition.Json["customProperties"] = properties;
    }
}

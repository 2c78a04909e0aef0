using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Definitions;

/// <summary>Reads Elsa 3's JSON.</summary>
public static class DefinitionReader
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 200, AllowTrailingCommas = true };

    /// <summary>The definition. Throws <see cref="JsonException"/> when the text is not a JSON object.</summary>
    public static WorkflowDefinition Read(string json) => Read(JsonNode.Parse(json, documentOptions: s_options));

    /// <summary>The definition. Throws <see cref="JsonException"/> when the bytes are not a JSON object.</summary>
    public static WorkflowDefinition Read(ReadOnlySpan<byte> utf8) => Read(JsonNode.Parse(utf8, documentOptions: s_options));

    private static WorkflowDefinition Read(JsonNode? node) =>
        node is JsonObject o ? new WorkflowDefinition(o) : throw new JsonException("A definition is a JSON object.");
}

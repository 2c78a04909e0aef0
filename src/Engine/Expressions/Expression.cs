using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

/// <summary>A value as the drawing writes it: in a language, and the text or value in that language.</summary>
/// <param name="Type">"Literal", "Object", "Variable", "Input", "JavaScript".</param>
/// <param name="Value">The text, or for literals any JSON.</param>
public sealed record Expression(string Type, JsonNode? Value)
{
    /// <summary>The value as text.</summary>
    public string Text => Value?.ToString() ?? "";
}

namespace Lajur.Engine.Scripting.Objects;

/// <summary>A name that no text spells.</summary>
internal sealed class JsSymbol(string description)
{
    public static JsSymbol Iterator { get; } = new("Symbol.iterator");

    public string Description { get; } = description;
}

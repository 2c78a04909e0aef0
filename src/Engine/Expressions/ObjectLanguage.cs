using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

/// <summary>JSON written as text.</summary>
internal sealed class ObjectLanguage : IExpressionLanguage
{
    public string Type => "Object";

    public string DisplayName => "Objek JSON";

    public string? MonacoLanguage => "json";

    public bool IsBrowsable => false;

    public JsonNode? Evaluate(Expression expression, ExpressionContext context)
    {
        if (expression.Value is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            return expression.Value;
        }

        try
        {
            return text.Trim().Length == 0 ? null : JsonNode.Parse(text);
        }
        catch (JsonException e)
        {
            throw new ExpressionException($"Not JSON: {e.Message}", e);
        }
    }

    public ExpressionSyntaxError? Check(Expression expression)
    {
        try
        {
            Evaluate(expression, ExpressionContext.Empty);
            return null;
        }
        catch (ExpressionException e) when (e.InnerException is JsonException json)
        {
            return new ExpressionSyntaxError(
                "bukan JSON yang sah", (int)(json.LineNumber ?? -1) + 1, (int)(json.BytePositionInLine ?? -1) + 1);
        }
    }
}

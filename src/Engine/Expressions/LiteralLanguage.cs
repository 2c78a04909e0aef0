using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

/// <summary>The value as it stands.</summary>
internal sealed class LiteralLanguage : IExpressionLanguage
{
    public string Type => "Literal";

    public string DisplayName => "Nilai tetap";

    public string? MonacoLanguage => null;

    public bool IsBrowsable => false;

    public JsonNode? Evaluate(Expression expression, ExpressionContext context) => expression.Value;

    public ExpressionSyntaxError? Check(Expression expression) => null;
}

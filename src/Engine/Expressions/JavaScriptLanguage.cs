using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

internal sealed class JavaScriptLanguage : IExpressionLanguage
{
    public string Type => "JavaScript";

    public string DisplayName => "JavaScript";

    public string? MonacoLanguage => "javascript";

    public bool IsBrowsable => true;

    public JsonNode? Evaluate(Expression expression, ExpressionContext context) => null;

    public ExpressionSyntaxError? Check(Expression expression) => null;
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

/// <summary>An input of the workflow, by its name.</summary>
internal sealed class InputLanguage : IExpressionLanguage
{
    public string Type => "Input";

    public string DisplayName => "Masukan alur";

    public string? MonacoLanguage => null;

    public bool IsBrowsable => true;

    public JsonNode? Evaluate(Expression expression, ExpressionContext context) =>
        context.Require().DrawingInput[Name(expression)];

    public ExpressionSyntaxError? Check(Expression expression) =>
        Name(expression).Length == 0 ? new ExpressionSyntaxError("masukan alur belum dipilih", 0, 0) : null;

    private static string Name(Expression expression)
    {
        var text = expression.Text;
        try
        {
            return text.TrimStart().StartsWith('{') ? JsonNode.Parse(text)?["name"]?.ToString() ?? "" : text;
        }
        catch (JsonException)
        {
            return "";
        }
    }
}

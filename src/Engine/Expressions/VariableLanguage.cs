using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

/// <summary>The value of a variable, named by its object, its JSON as text, or its bare name.</summary>
internal sealed class VariableLanguage : IExpressionLanguage
{
    public string Type => "Variable";

    public string DisplayName => "Variabel";

    public string? MonacoLanguage => null;

    public bool IsBrowsable => true;

    public JsonNode? Evaluate(Expression expression, ExpressionContext context)
    {
        var (id, name) = Read(expression);
        var activity = context.Require();
        var declared = activity.FindDeclaration(id, name);
        return activity.TryGetVariable(declared?.Name ?? name ?? "", out var value)
            ? value
            : throw new ExpressionException($"There is no variable '{name ?? id}'.");
    }

    public ExpressionSyntaxError? Check(Expression expression) =>
        Read(expression) is (null, null) ? new ExpressionSyntaxError("variabel belum dipilih", 0, 0) : null;

    internal static (string? Id, string? Name) Read(Expression expression)
    {
        var node = expression.Value;
        if (node is JsonValue v && v.TryGetValue<string>(out var text))
        {
            if (!text.TrimStart().StartsWith('{'))
            {
                return text.Length == 0 ? (null, null) : (text, text);
            }

            try
            {
                node = JsonNode.Parse(text);
            }
            catch (JsonException)
            {
                return (null, null);
            }
        }

        return (node?["id"]?.ToString(), node?["name"]?.ToString());
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Catalog.Describing;

namespace Lajur.Engine.Expressions;

/// <summary>Hands an expression to its language.</summary>
public sealed class ExpressionEvaluator
{
    private readonly Dictionary<string, IExpressionLanguage> _languages;

    /// <summary>Throws when two languages have the same name.</summary>
    public ExpressionEvaluator(IEnumerable<IExpressionLanguage> languages) =>
        _languages = languages.ToDictionary(x => x.Type, StringComparer.Ordinal);

    /// <summary>All languages, by name.</summary>
    public IReadOnlyCollection<IExpressionLanguage> Languages => _languages.Values;

    /// <summary>The value now. Throws <see cref="ExpressionException"/> when there is none.</summary>
    public JsonNode? Evaluate(Expression expression, ExpressionContext context)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _languages.TryGetValue(expression.Type, out var language)
            ? language.Evaluate(expression, context)
            : throw new ExpressionException(Unknown(expression.Type));
    }

    /// <summary>What is wrong with the expression's text; null when nothing is.</summary>
    public ExpressionSyntaxError? Check(Expression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return _languages.TryGetValue(expression.Type, out var language)
            ? language.Check(expression)
            : new ExpressionSyntaxError(Unknown(expression.Type), 0, 0);
    }

    private string Unknown(string type) => NearestName.Find(type, _languages.Keys) is { } near
        ? $"There is no language '{type}'; did you mean '{near}'?"
        : $"There is no language '{type}'.";
}

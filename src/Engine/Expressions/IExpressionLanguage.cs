using System.Text.Json.Nodes;

namespace Lajur.Engine.Expressions;

/// <summary>One language expressions are written in.</summary>
public interface IExpressionLanguage
{
    /// <summary>The name in <see cref="Expression.Type"/>.</summary>
    string Type { get; }

    /// <summary>What the administrator reads in the menu.</summary>
    string DisplayName { get; }

    /// <summary>Monaco's name of the language; null for one without an editor.</summary>
    string? MonacoLanguage { get; }

    /// <summary>False to keep it out of the menu.</summary>
    bool IsBrowsable { get; }

    /// <summary>The value now. Throws <see cref="ExpressionException"/> when there is none.</summary>
    JsonNode? Evaluate(Expression expression, ExpressionContext context);

    /// <summary>What is wrong with the text, before any run; null when nothing is.</summary>
    ExpressionSyntaxError? Check(Expression expression);
}

using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.Waiting;

/// <summary>What a trigger may read before any run exists.</summary>
public sealed class TriggerIndexingContext(ExpressionEvaluator evaluator)
{
    /// <summary>The value of a literal input; its fallback when the drawing says nothing or needs a run.</summary>
    public T? Get<T>(Input<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Expression is { Type: "Literal" or "Object" } expression
            ? JsonConvert.To<T>(evaluator.Evaluate(expression, ExpressionContext.Empty))
            : input.Fallback;
    }
}

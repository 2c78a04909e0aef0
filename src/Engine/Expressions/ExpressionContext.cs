using Lajur.Engine.Activities;

namespace Lajur.Engine.Expressions;

/// <summary>Where an expression is evaluated.</summary>
/// <param name="Activity">The execution that asks; null before any run.</param>
public sealed record ExpressionContext(ActivityExecutionContext? Activity)
{
    /// <summary>Before any run: only literals have values.</summary>
    public static ExpressionContext Empty { get; } = new((ActivityExecutionContext?)null);

    /// <summary>The execution that asks; throws before any run.</summary>
    public ActivityExecutionContext Require() =>
        Activity ?? throw new ExpressionException("This expression needs a run.");
}

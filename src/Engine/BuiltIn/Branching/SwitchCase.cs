using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;

namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>One case of a switch.</summary>
/// <param name="Label">Its name; in a flowchart also its outcome.</param>
/// <param name="Condition">When it holds.</param>
/// <param name="Activity">What runs then; null in a flowchart.</param>
public sealed record SwitchCase(string Label, Expression? Condition, Activity? Activity)
{
    internal bool Holds(ActivityExecutionContext context, int index)
    {
        try
        {
            return Condition is not null && JsonConvert.To<bool>(context.Evaluate(Condition));
        }
        catch (Exception e) when (e is ExpressionException or FormatException)
        {
            throw new Faults.InputEvaluationException($"Cases[{index}]", context, e);
        }
    }
}

using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;

namespace Lajur.Engine.Interventions;

/// <summary>What a step can end with.</summary>
public static class StepOutcomes
{
    /// <summary>The outcomes the step is drawn with, and those that arrows stand for; never empty.</summary>
    public static IReadOnlyList<string> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Parent is IPathContainer chart ? chart.OutcomesOf(activity)
            : activity.PossibleOutcomes is { Count: > 0 } outcomes ? outcomes
            : ["Done"];
    }
}

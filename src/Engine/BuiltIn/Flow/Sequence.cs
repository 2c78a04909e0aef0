using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;
using Lajur.Engine.Migration;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Runs its activities one after the other.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Urutan", Description = "Menjalankan langkah satu per satu.",
    IsContainer = true)]
public sealed class Sequence : Activity, IPlacesChildren
{
    /// <summary>The activities, in order.</summary>
    [Port]
    public IReadOnlyList<Activity> Activities { get; set; } = [];

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) => NextAsync(context, 0);

    void IPlacesChildren.Carry(ContainerMove move)
    {
        if (move.Open is [var open, ..])
        {
            move.Properties["next"] = Activities.TakeWhile(x => x != open).Count() + 1;
        }
    }

    private ValueTask StepCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking
            ? context.CompleteActivityAsync()
            : NextAsync(context, (int?)context.Properties["next"] ?? 0);

    private ValueTask NextAsync(ActivityExecutionContext context, int index)
    {
        if (index >= Activities.Count)
        {
            return context.CompleteActivityAsync();
        }

        context.Properties["next"] = index + 1;
        return context.ScheduleActivityAsync(Activities[index], StepCompletedAsync);
    }
}

using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Flow;

/// <summary>Runs its activities at once and waits for all.</summary>
[Activity("Elsa", Category = "Alur", DisplayName = "Bersamaan", Description = "Menjalankan semua langkah di dalamnya sekaligus.",
    IsContainer = true)]
public sealed class Parallel : Activity
{
    /// <summary>The activities.</summary>
    [Port]
    public IReadOnlyList<Activity> Activities { get; set; } = [];

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        foreach (var activity in Activities)
        {
            await context.ScheduleActivityAsync(activity, OneCompletedAsync);
        }

        if (Activities.Count == 0)
        {
            await context.CompleteActivityAsync();
        }
    }

    private ValueTask OneCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking || context.IsIdle ? context.CompleteActivityAsync() : ValueTask.CompletedTask;
}

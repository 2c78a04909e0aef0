using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Catalog;

namespace Lajur.Engine.BuiltIn.Branching;

/// <summary>Runs its branches at once and waits for the first or for all.</summary>
[Activity("Elsa", Category = "Percabangan", DisplayName = "Cabang bersamaan", Description = "Menjalankan beberapa langkah sekaligus.",
    IsContainer = true)]
public sealed class Fork : Activity
{
    /// <summary>What it waits for.</summary>
    [Input(DisplayName = "Menunggu", DefaultValue = "WaitAll", Options = ["WaitAll|Semua cabang", "WaitAny|Cabang pertama"])]
    public Input<ForkJoinMode> JoinMode { get; set; } = new(ForkJoinMode.WaitAll);

    /// <summary>The branches.</summary>
    [Port(DisplayName = "Cabang")]
    public IReadOnlyList<Activity> Branches { get; set; } = [];

    /// <inheritdoc />
    protected internal override async ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        foreach (var branch in Branches)
        {
            await context.ScheduleActivityAsync(branch, BranchCompletedAsync);
        }

        if (Branches.Count == 0)
        {
            await context.CompleteActivityAsync();
        }
    }

    private ValueTask BranchCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.IsBreaking || context.IsIdle || context.Get(JoinMode) == ForkJoinMode.WaitAny
            ? context.CompleteActivityAsync()
            : ValueTask.CompletedTask;
}

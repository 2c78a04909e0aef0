namespace Lajur.Engine.Activities.Containers;

/// <summary>A container whose children follow one another along paths, which a person may take back and begin elsewhere.</summary>
internal interface IPathContainer
{
    /// <summary>True when the activity can be reached from where this container began.</summary>
    bool Reaches(ActivityExecutionContext context, Activity activity);

    /// <summary>The open activities that lie ahead of this one, itself included: what it has led to.</summary>
    IReadOnlyList<ActivityExecutionContext> OpenAhead(ActivityExecutionContext context, Activity activity);

    /// <summary>The outcomes drawn for an activity: its own, and those that arrows stand for; never empty.</summary>
    IReadOnlyList<string> OutcomesOf(Activity activity);

    /// <summary>What would be wrong if these were taken back and a path began at the target; null for none.</summary>
    PathObstacles FindObstacles(
        ActivityExecutionContext context, IReadOnlyCollection<ActivityExecutionContext> taken, Activity? target);

    /// <summary>Takes these back and begins a path at the target, so that joins stay sound.</summary>
    ValueTask RedirectAsync(
        ActivityExecutionContext context, IReadOnlyCollection<ActivityExecutionContext> taken, Activity? target);
}

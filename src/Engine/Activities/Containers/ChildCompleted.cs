namespace Lajur.Engine.Activities.Containers;

/// <summary>A child that has completed.</summary>
/// <param name="Activity">The child.</param>
/// <param name="ExecutionId">Its execution.</param>
/// <param name="Outcomes">The outcomes it completed with; never empty.</param>
/// <param name="FollowedOutcomes">The outcomes followed while it was open; see <see cref="ActivityExecutionContext.FollowAsync"/>.</param>
public sealed record ChildCompleted(
    Activity Activity, string ExecutionId, IReadOnlyList<string> Outcomes, IReadOnlyList<string> FollowedOutcomes)
{
    /// <summary>The child's execution, for naming it when the container cannot go on.</summary>
    internal ActivityExecutionContext? Context { get; init; }
}

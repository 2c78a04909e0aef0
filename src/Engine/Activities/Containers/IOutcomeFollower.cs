namespace Lajur.Engine.Activities.Containers;

/// <summary>A container that can follow an outcome of a child that stays open.</summary>
internal interface IOutcomeFollower
{
    ValueTask FollowAsync(ActivityExecutionContext context, Activity child, string outcome);
}

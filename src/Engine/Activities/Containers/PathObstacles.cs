namespace Lajur.Engine.Activities.Containers;

/// <summary>What stands in the way of taking paths back and beginning one elsewhere.</summary>
/// <param name="Overtaking">True when the target will be reached anyway by a path that goes on: it would run twice.</param>
/// <param name="Meets">The open activities that the new path would come upon.</param>
/// <param name="LeavesNothing">True when nothing would be left to run.</param>
internal sealed record PathObstacles(bool Overtaking, IReadOnlyList<Activity> Meets, bool LeavesNothing);

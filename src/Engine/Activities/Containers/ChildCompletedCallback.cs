namespace Lajur.Engine.Activities.Containers;

/// <summary>A method of the container, called when a child that it scheduled completes.</summary>
/// <param name="context">The container's own execution.</param>
/// <param name="child">The child and its outcomes.</param>
public delegate ValueTask ChildCompletedCallback(ActivityExecutionContext context, ChildCompleted child);

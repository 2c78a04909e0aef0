namespace Lajur.Engine.Activities;

/// <summary>A method of the activity itself, called with the context of its execution.</summary>
public delegate ValueTask ActivityCallback(ActivityExecutionContext context);

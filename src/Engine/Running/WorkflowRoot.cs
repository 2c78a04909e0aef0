using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;

namespace Lajur.Engine.Running;

/// <summary>The workflow as an activity: holds the root of the drawing and the workflow's variables.</summary>
public sealed class WorkflowRoot : Activity, IComposite
{
    /// <summary>The id every workflow has as an activity.</summary>
    public const string ActivityId = "Workflow1";

    /// <summary>The type every workflow has as an activity.</summary>
    public const string TypeName = "Elsa.Workflow";

    /// <summary>The root of the drawing; null when it has none.</summary>
    public Activity? Body { get; internal set; }

    /// <summary>True when the workflow declares an output of that name.</summary>
    public bool DeclaresOutput(string name) =>
        Json["outputs"] is System.Text.Json.Nodes.JsonArray outputs
        && outputs.Any(x => x?["name"]?.ToString() == name);

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context) =>
        Body is { } body ? context.ScheduleActivityAsync(body, BodyCompletedAsync) : context.CompleteActivityAsync();

    private ValueTask BodyCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.CompleteActivityAsync([.. child.Outcomes]);
}

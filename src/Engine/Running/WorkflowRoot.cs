using System.Globalization;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Definitions;

namespace Lajur.Engine.Running;

/// <summary>The workflow as an activity: holds the root of the drawing and the workflow's variables.</summary>
public sealed class WorkflowRoot : Activity, IComposite
{
    /// <summary>The id a workflow has as an activity when it uses no other, and its place in every node id.</summary>
    public const string ActivityId = "Workflow1";

    /// <summary>The type every workflow has as an activity.</summary>
    public const string TypeName = "Elsa.Workflow";

    /// <summary>The root of the drawing; null when it has none.</summary>
    public Activity? Body { get; internal set; }

    /// <summary>The inputs that the workflow declares.</summary>
    public IReadOnlyList<WorkflowInput> WorkflowInputs { get; internal set; } = [];

    /// <summary>True when the workflow declares an output of that name.</summary>
    public bool DeclaresOutput(string name) =>
        Json["outputs"] is System.Text.Json.Nodes.JsonArray outputs
        && outputs.Any(x => x?["name"]?.ToString() == name);

    /// <summary>True for the workflow itself, false for one used as an activity.</summary>
    internal bool IsOutermost => Parent is null;

    /// <summary>One more than the highest below: "Workflow1" when no other is used.</summary>
    internal static string IdAbove(WorkflowRoot root) =>
        string.Create(CultureInfo.InvariantCulture, $"Workflow{HeightBelow(root) + 1}");

    /// <inheritdoc />
    protected internal override ValueTask ExecuteAsync(ActivityExecutionContext context)
    {
        foreach (var input in WorkflowInputs)
        {
            input.Fill(context.GivenInput, context.WorkflowExecutionContext.TriggerActivityId is not null);
        }

        return Body is { } body ? context.ScheduleActivityAsync(body, BodyCompletedAsync) : context.CompleteActivityAsync();
    }

    private ValueTask BodyCompletedAsync(ActivityExecutionContext context, ChildCompleted child) =>
        context.CompleteActivityAsync([.. child.Outcomes]);

    private static int HeightBelow(Activity activity) => activity.Children.Select(HeightOf).DefaultIfEmpty(0).Max();

    private static int HeightOf(Activity activity) => HeightBelow(activity) + (activity is WorkflowRoot ? 1 : 0);
}

using System.Text.Json.Nodes;
using Lajur.Engine.Definitions.Uses;

namespace Lajur.Engine.Activities;

public sealed partial class ActivityExecutionContext
{
    /// <summary>
    /// What the drawing around this activity was started with: the run's input, or, in a definition used as an activity,
    /// the inputs of that activity.
    /// </summary>
    public JsonObject DrawingInput =>
        User is { } user
            ? new JsonObject(user.Execution.Inputs.Select(x => KeyValuePair.Create(x.Key, x.Value?.DeepClone())))
            : WorkflowExecutionContext.Input;

    /// <summary>Where the drawing around this activity keeps what it was started with.</summary>
    internal IDictionary<string, JsonNode?> GivenInput => User is { } user ? user.Execution.Inputs : WorkflowExecutionContext.Input;

    /// <summary>Gives an output of the drawing around this activity its value.</summary>
    public void SetDrawingOutput(string name, JsonNode? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (User is { Activity: WorkflowDefinitionActivity used } user)
        {
            used.SetOutput(user, name, value);
        }
        else
        {
            WorkflowExecutionContext.Output[name] = value?.DeepClone();
        }
    }

    /// <summary>The last outputs of the activity with that id or name in the same drawing; null when it gave none.</summary>
    internal JsonObject? FindOutputs(string activityIdOrName) =>
        WorkflowExecutionContext.FindOutputs(activityIdOrName, Activity.Drawing);

    /// <summary>The execution of the activity that uses the drawing around this one; null in the run's own drawing.</summary>
    private ActivityExecutionContext? User
    {
        get
        {
            var c = ParentContext;
            while (c is { Activity: not WorkflowDefinitionActivity })
            {
                c = c.ParentContext;
            }

            return c;
        }
    }
}

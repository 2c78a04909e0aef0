using System.Globalization;
using System.Text.Json.Nodes;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Running.FaultPoints;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Activities;

/// <summary>All that an activity may see and do during its turn. Valid for that turn only.</summary>
public sealed partial class ActivityExecutionContext
{
    private readonly Burst _burst;

    internal ActivityExecutionContext(
        Burst burst, Activity activity, ActivityExecution execution, ActivityExecutionContext? parent)
    {
        (_burst, Activity, Execution, ParentContext) = (burst, activity, execution, parent);
    }

    /// <summary>The node whose turn it is.</summary>
    public Activity Activity { get; }

    /// <summary>The execution of the container; null for the workflow.</summary>
    public ActivityExecutionContext? ParentContext { get; }

    /// <summary>The run this turn belongs to.</summary>
    public WorkflowExecutionContext WorkflowExecutionContext => _burst.Context;

    /// <summary>The id of this execution, unique among all runs.</summary>
    public string ExecutionId => ActivityExecutionId.Format(_burst.Instance.Id, Execution.Number);

    /// <summary>Small state of this execution, kept until it ends. Keep it under a few hundred bytes.</summary>
    public JsonObject Properties => Execution.Properties;

    /// <summary>What the stimulus brought when the activity is resumed or triggered; empty otherwise.</summary>
    public JsonObject ResumeInput { get; internal set; } = [];

    /// <summary>The bookmark that was resumed; null in the first turn.</summary>
    public Bookmark? ResumedBookmark { get; internal set; }

    /// <summary>True in the one turn that the stimulus which started the run was meant for.</summary>
    public bool IsTriggerOfWorkflow { get; internal set; }

    /// <summary>The moment, as the engine sees it.</summary>
    public TimeProvider Clock => _burst.Clock;

    /// <summary>Ends when the step is given up.</summary>
    public CancellationToken CancellationToken => _burst.CancellationToken;

    /// <summary>True once the activity has completed, faulted or been cancelled.</summary>
    public bool IsClosed => Execution.Status is not (ActivityStatus.Pending or ActivityStatus.Running);

    /// <summary>The outcomes a script of this turn chose.</summary>
    internal List<string> ChosenOutcomes { get; } = [];

    /// <summary>Values that the activity hands to the expressions it evaluates itself, seen as globals.</summary>
    internal Dictionary<string, JsonNode?> Arguments { get; } = new(StringComparer.Ordinal);

    internal ActivityExecution Execution { get; }

    /// <summary>What this turn resumes; null when it starts.</summary>
    internal FaultPoint? Resuming { get; set; }

    /// <summary>True when the drawing has the activity tried again if this turn fails.</summary>
    internal bool IsTriedAgain => _burst.FindPolicy(this) is not null;

    internal bool HasScheduled { get; set; }

    internal bool HasNewBookmarks { get; set; }

    internal Dictionary<string, JsonNode?> VariableValues =>
        Activity is WorkflowRoot { IsOutermost: true } ? _burst.Instance.State.WorkflowVariables : Execution.Variables;

    /// <summary>A service of the step; what it writes commits with the step.</summary>
    public T GetRequiredService<T>()
        where T : notnull =>
        (T?)_burst.Services.GetService(typeof(T))
        ?? throw new InvalidOperationException(
            string.Create(CultureInfo.InvariantCulture, $"No service of type {typeof(T)} is registered."));

    /// <summary>The value an input has in this execution: evaluated once, at the start.</summary>
    public T? Get<T>(Input<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Execution.Inputs.TryGetValue(input.Name, out var value) ? JsonConvert.To<T>(value)
            : input.Expression is null ? input.Fallback
            : Evaluate(input);
    }

    /// <summary>The value an input has now, evaluated anew; for conditions of loops.</summary>
    public T? Evaluate<T>(Input<T> input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Expression is null)
        {
            return input.Fallback;
        }

        try
        {
            return JsonConvert.To<T>(Evaluate(input.Expression));
        }
        catch (Exception e) when (e is ExpressionException or FormatException)
        {
            throw new InputEvaluationException(input.Name, this, e);
        }
    }

    /// <summary>The ids of the bookmarks this execution waits at.</summary>
    public IReadOnlyList<string> BookmarkIds => Execution.Bookmarks;

    /// <summary>True when that outcome was followed while the activity stays open; see <see cref="FollowAsync"/>.</summary>
    public bool HasFollowed(string outcome) => Execution.Followed.Contains(outcome);

    /// <summary>Evaluates all inputs anew, as after a migration the drawing may say other things than at the start.</summary>
    public void EvaluateInputsAgain() => Burst.EvaluateAgain(this);

    /// <summary>The value of an expression now, in the scope of this execution.</summary>
    public JsonNode? Evaluate(Expression expression) =>
        _burst.Evaluator.Evaluate(expression, new ExpressionContext(this));

    /// <summary>Gives an output its value, and whatever the drawing bound to it.</summary>
    public void Set<T>(Output<T> output, T? value)
    {
        ArgumentNullException.ThrowIfNull(output);
        SetOutput(output, JsonConvert.From(value));
    }

    /// <summary>Writes a line of the activity's own into the journal.</summary>
    public void AddExecutionLogEntry(string eventName, string? message = null, JsonObject? payload = null) =>
        _burst.Log(this, eventName, message, payload: payload);

    internal void SetOutput(Output output, JsonNode? value)
    {
        Execution.Outputs[output.Name] = value?.DeepClone();
        if (output.Name == "Result")
        {
            _burst.Instance.State.LastResult = value?.DeepClone();
        }

        if (output.MemoryReference is { } reference)
        {
            Bind(reference, value);
        }
    }

    private void Bind(string reference, JsonNode? value)
    {
        for (var c = this; c is not null; c = c.ParentContext)
        {
            foreach (var variable in c.Activity.Variables)
            {
                if (variable.Id == reference)
                {
                    c.VariableValues[variable.Name] = VariableTypes.Convert(variable, value);
                    return;
                }
            }
        }

        if (Activity.Drawing.DeclaresOutput(reference))
        {
            SetDrawingOutput(reference, value);
        }
    }
}

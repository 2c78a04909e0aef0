using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Expressions;
using Lajur.Engine.Faults;
using Lajur.Engine.Journaling;

namespace Lajur.Engine.Running.Bursts;

/// <summary>One run of the queue until it is empty: first in, first out.</summary>
internal sealed partial class Burst
{
    private static readonly Dictionary<string, JsonNode?> s_noVariables = new(StringComparer.Ordinal);
    private readonly LinkedList<ScheduledActivity> _queue = [];
    private readonly SortedDictionary<int, ActivityExecutionContext> _open = [];
    private readonly EngineOptions _options;
    private ActivityExecutionContext? _turn;
    private int _turns;
    private bool _faulted;
    private bool _stopped;

    internal Burst(BurstServices tools, CompiledWorkflow workflow, WorkflowInstance instance)
    {
        (Evaluator, Clock, _options) = (tools.Evaluator, tools.Clock, tools.Options);
        (Services, CancellationToken) = (tools.Services, tools.CancellationToken);
        (Workflow, Instance) = (workflow, instance);
        Context = new WorkflowExecutionContext(this);
        foreach (var execution in instance.State.Executions)
        {
            if (workflow.FindNode(execution.NodeId) is { } activity)
            {
                Open(activity, execution);
            }
        }
    }

    internal CompiledWorkflow Workflow { get; }

    internal WorkflowInstance Instance { get; }

    internal WorkflowExecutionContext Context { get; }

    internal BurstResult Result { get; } = new();

    internal ExpressionEvaluator Evaluator { get; }

    internal IServiceProvider Services { get; }

    internal TimeProvider Clock { get; }

    internal CancellationToken CancellationToken { get; }

    /// <summary>What the trigger that started the run receives; the run's input when null.</summary>
    internal JsonObject? TriggerInput { get; set; }

    internal ActivityExecutionContext? Find(int execution) => _open.GetValueOrDefault(execution);

    internal void Schedule(ScheduledActivity item) => _queue.AddLast(item);

    internal bool IsQueued(ActivityExecutionContext parent) => _queue.Any(x => x.Parent == parent);

    internal IEnumerable<ActivityExecutionContext> OpenChildren(ActivityExecutionContext parent) =>
        _open.Values.Where(x => x.ParentContext == parent);

    internal void Unschedule(ActivityExecutionContext parent, Func<Activity, bool> test)
    {
        for (var node = _queue.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Parent == parent && test(node.Value.Activity))
            {
                _queue.Remove(node);
            }

            node = next;
        }
    }

    /// <summary>Runs until the queue is empty, then says how the instance stands.</summary>
    internal async ValueTask RunAsync()
    {
        while (_queue.First is { } first && !_stopped)
        {
            CancellationToken.ThrowIfCancellationRequested();
            _queue.RemoveFirst();
            await ExecuteAsync(first.Value);
        }

        Settle();
    }

    private async ValueTask ExecuteAsync(ScheduledActivity item)
    {
        var state = Instance.State;
        var execution = new ActivityExecution
        {
            Number = state.NextExecution++,
            NodeId = item.Activity.NodeId,
            Parent = item.Parent?.Execution.Number ?? 0,
            CompletionCallback = item.CompletionCallback,
            Status = ActivityStatus.Running,
            StartedAt = Clock.GetUtcNow(),
        };
        state.Executions.Add(execution);
        var context = Open(item.Activity, execution);
        if (state.TriggerActivityId == item.Activity.Id && item.Activity.Drawing.IsOutermost)
        {
            (context.IsTriggerOfWorkflow, context.ResumeInput) = (true, TriggerInput ?? state.Input);
            state.TriggerActivityId = null;
        }

        foreach (var (name, value) in item.Variables ?? s_noVariables)
        {
            execution.Variables[name] = value?.DeepClone();
        }

        await TakeTurnAsync(context, () => StartAsync(context));
    }

    private ValueTask StartAsync(ActivityExecutionContext context)
    {
        try
        {
            Declare(context);
            EvaluateInputs(context);
        }
        finally
        {
            Log(context, JournalEvent.Started, state: JournalState(context));
        }

        if (++_turns > _options.MaxActivitiesPerBurst)
        {
            throw new BurstTooLongException(_options.MaxActivitiesPerBurst);
        }

        return context.Activity.ExecuteAsync(context);
    }

    private async ValueTask TakeTurnAsync(ActivityExecutionContext context, Func<ValueTask> turn)
    {
        (context.HasScheduled, context.HasNewBookmarks) = (false, false);
        (_turn, _untold) = (context, null);
        try
        {
            await turn();
            if (context.IsClosed)
            {
                return;
            }

            if (context.HasNewBookmarks || context.Execution.Bookmarks.Count > 0)
            {
                Log(context, JournalEvent.Suspended);
            }
            else if (context.Activity is CodeActivity && !context.HasScheduled)
            {
                await CompleteAsync(context, []);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (!await TryAgainLaterAsync(context, e))
            {
                Fault(context, e);
            }
        }
    }

    private ActivityExecutionContext Open(Activity activity, ActivityExecution execution)
    {
        var context = new ActivityExecutionContext(this, activity, execution, Find(execution.Parent));
        _open.Add(execution.Number, context);
        return context;
    }

    private static void Declare(ActivityExecutionContext context)
    {
        foreach (var variable in context.Activity.Variables)
        {
            context.VariableValues[variable.Name] = VariableTypes.Initial(variable);
        }
    }

    private static void EvaluateInputs(ActivityExecutionContext context)
    {
        foreach (var input in context.Activity.AutoInputs)
        {
            if (input.Expression is not { } expression)
            {
                continue;
            }

            try
            {
                context.Execution.Inputs[input.Name] = context.Evaluate(expression)?.DeepClone();
            }
            catch (ExpressionException e)
            {
                throw new InputEvaluationException(input.Name, context, e);
            }
        }
    }

    private JsonObject? JournalState(ActivityExecutionContext context)
    {
        JsonObject? state = null;
        foreach (var (name, value) in context.Execution.Inputs)
        {
            if (context.Activity.Descriptor.FindInput(name) is { IsSensitive: true } || value is null || !LogRules.KeepsInput(context, name))
            {
                continue;
            }

            state ??= [];
            state[name] = JournalValues.Bound(value, _options.MaxJournalValueLength);
        }

        return state;
    }

    private void Settle()
    {
        Forget();
        var instance = Instance;
        var now = Clock.GetUtcNow();
        instance.UpdatedAt = now;
        if (_stopped)
        {
            return;
        }

        if (_faulted)
        {
            End(WorkflowSubStatus.Faulted);
        }
        else if (_open.Count == 0)
        {
            End(WorkflowSubStatus.Finished);
        }
        else
        {
            (instance.Status, instance.SubStatus) = (WorkflowStatus.Running, WorkflowSubStatus.Suspended);
        }
    }

    private void End(WorkflowSubStatus how)
    {
        (Instance.Status, Instance.SubStatus) = (WorkflowStatus.Finished, how);
        (Instance.FinishedAt, Instance.UpdatedAt) = (Clock.GetUtcNow(), Clock.GetUtcNow());
        if (how == WorkflowSubStatus.Faulted)
        {
            return;
        }

        Instance.State.Executions.Clear();
        Instance.State.ActivityOutputs.Clear();
        Instance.State.LastResult = null;
    }
}

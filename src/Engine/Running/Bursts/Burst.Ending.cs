using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Faults;
using Lajur.Engine.Journaling;

namespace Lajur.Engine.Running.Bursts;

/// <summary>How activities and runs end: completed, cancelled, faulted, finished.</summary>
internal sealed partial class Burst
{
    internal async ValueTask CompleteAsync(ActivityExecutionContext context, string[] outcomes, bool callParent = true)
    {
        if (context.IsClosed)
        {
            return;
        }

        var names = outcomes is [] ? ["Done"] : outcomes;
        await CancelBelowAsync(context);
        BurnBookmarks(context);
        context.Execution.Status = ActivityStatus.Completed;
        LogCompleted(context, names);
        KeepOutputs(context);
        Close(context);
        if (callParent)
        {
            await CallParentAsync(context, names);
        }
    }

    internal async ValueTask CancelAsync(ActivityExecutionContext context)
    {
        if (context.IsClosed && context.Execution.Status != ActivityStatus.Faulted)
        {
            return;
        }

        await CancelBelowAsync(context);
        await context.Activity.CancelAsync(context);
        BurnBookmarks(context);
        context.Execution.Status = ActivityStatus.Canceled;
        Log(context, JournalEvent.Canceled);
        Close(context);
    }

    /// <summary>Finish: queue and bookmarks cleared, what is open stays as it is and is told.</summary>
    internal async ValueTask FinishAsync()
    {
        if (_turn is { IsClosed: false } finishing)
        {
            finishing.Execution.Status = ActivityStatus.Completed;
            LogCompleted(finishing, ["Done"]);
            Close(finishing);
        }

        await StopAsync(WorkflowSubStatus.Finished);
    }

    /// <summary>Ends the run now; the open activities are told, in reverse order of their start.</summary>
    internal async ValueTask StopAsync(WorkflowSubStatus how)
    {
        _queue.Clear();
        foreach (var context in _open.Values.Reverse().ToList())
        {
            await context.Activity.CancelAsync(context);
        }

        Result.NewBookmarks.Clear();
        Result.BurnsAll = true;
        _stopped = true;
        End(how);
    }

    private void Fault(ActivityExecutionContext turn, Exception exception)
    {
        var at = (exception as EngineException)?.At ?? turn;
        at.Execution.FaultPoint = PointOf(at, turn);
        at.Execution.Status = ActivityStatus.Faulted;
        if (_open.TryAdd(at.Execution.Number, at))
        {
            Instance.State.Executions.Add(at.Execution);
        }

        var description = ExceptionState.From(exception);
        Log(at, JournalEvent.Faulted, description.Message, exception: description);
        Instance.State.Incidents.Add(new Incident(
            at.Activity.Id,
            at.Activity.NodeId,
            at.ExecutionId,
            at.Activity.Type,
            description.Message,
            description,
            Clock.GetUtcNow())
        {
            Id = Guid.CreateVersion7(Clock.GetUtcNow()).ToString("N"),
        });
        _faulted |= exception is BurstTooLongException || !Workflow.ContinuesWithIncidents;
        if (exception is BurstTooLongException)
        {
            _queue.Clear();
        }
    }

    /// <summary>What lasts for one burst only is not kept for the next.</summary>
    private void Forget()
    {
        if (!Workflow.HasTransientVariables)
        {
            return;
        }

        foreach (var context in _open.Values)
        {
            foreach (var variable in context.Activity.Variables.Where(x => x.IsTransient))
            {
                context.VariableValues[variable.Name] = null;
            }
        }

        foreach (var variable in Workflow.Root.Variables.Where(x => x.IsTransient))
        {
            Instance.State.WorkflowVariables[variable.Name] = null;
        }
    }

    private async ValueTask CancelBelowAsync(ActivityExecutionContext context)
    {
        Unschedule(context, static _ => true);
        foreach (var child in OpenChildren(context).ToList())
        {
            await CancelAsync(child);
        }
    }

    private void Close(ActivityExecutionContext context)
    {
        _open.Remove(context.Execution.Number);
        Instance.State.Executions.Remove(context.Execution);
    }

    private void KeepOutputs(ActivityExecutionContext context)
    {
        if (context.Execution.Outputs.Count > 0)
        {
            Instance.State.ActivityOutputs[context.Activity.OutputKey] = context.Execution.Outputs;
        }
    }

    private async ValueTask CallParentAsync(ActivityExecutionContext context, string[] outcomes)
    {
        if (context.ParentContext is not { IsClosed: false } parent
            || context.Execution.CompletionCallback is not { } name)
        {
            return;
        }

        var child = new ChildCompleted(context.Activity, context.ExecutionId, outcomes, context.Execution.Followed)
        {
            Context = context,
        };
        try
        {
            await ActivityMethods.Get<ChildCompletedCallback>(parent.Activity, name)(parent, child);
        }
        catch (Exception) when (NotTold(parent, name, context, outcomes))
        {
            throw;
        }
    }

    private void LogCompleted(ActivityExecutionContext context, string[] outcomes)
    {
        var payload = outcomes is ["Done"]
            ? null
            : new JsonObject { ["Outcomes"] = new JsonArray([.. outcomes.Select(x => (JsonNode?)x)]) };
        Log(context, JournalEvent.Completed, payload: payload, outputs: JournalOutputs(context));
    }

    private JsonObject? JournalOutputs(ActivityExecutionContext context)
    {
        if (context.Execution.Outputs.Count == 0)
        {
            return null;
        }

        var outputs = new JsonObject();
        foreach (var (name, value) in context.Execution.Outputs)
        {
            if (context.Activity.Descriptor.FindOutput(name) is not { IsSensitive: true } && LogRules.KeepsOutput(context, name))
            {
                outputs[name] = JournalValues.Bound(value, _options.MaxJournalValueLength);
            }
        }

        return outputs;
    }
}

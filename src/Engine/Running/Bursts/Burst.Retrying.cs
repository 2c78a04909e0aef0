using System.Text.Json.Nodes;
using Lajur.Engine.Activities;
using Lajur.Engine.Activities.Containers;
using Lajur.Engine.Faults;
using Lajur.Engine.Journaling;
using Lajur.Engine.Retrying;
using Lajur.Engine.Running.FaultPoints;

namespace Lajur.Engine.Running.Bursts;

/// <summary>How a turn that failed is done again: what failed, and nothing that other activities did before.</summary>
internal sealed partial class Burst
{
    /// <summary>The child whose end could not be told to its container in this turn; the innermost when several could not.</summary>
    private EndedChild? _untold;

    /// <summary>Does again what the execution was doing when it faulted.</summary>
    internal async ValueTask RedoAsync(ActivityExecutionContext context)
    {
        var point = context.Execution.FaultPoint ?? new FaultPoint();
        context.Execution.FaultPoint = null;
        if (point.Child is { } child)
        {
            await TellAgainAsync(context, child, child.Outcomes);
            return;
        }

        context.Execution.Status = ActivityStatus.Running;
        if (point.Resumed is not null)
        {
            (context.ResumeInput, context.Resuming) = (point.Input ?? [], point);
            await TakeTurnAsync(context, () => CallBackAsync(context, point.Callback));
            return;
        }

        (context.Resuming, context.IsTriggerOfWorkflow) = (null, point.WasTrigger);
        context.ResumeInput = point.WasTrigger && point.Input is { } input ? input : [];
        await TakeTurnAsync(context, () => StartOverAsync(context));
    }

    /// <summary>Completes an execution that faulted, as if it had given these outcomes.</summary>
    internal async ValueTask PassOverAsync(ActivityExecutionContext context, string[] outcomes)
    {
        var point = context.Execution.FaultPoint;
        context.Execution.FaultPoint = null;
        if (point?.Child is { } child && child.Container != context.Execution.Number)
        {
            await TellAgainAsync(context, child, outcomes);
            return;
        }

        context.Execution.Status = ActivityStatus.Running;
        await TakeTurnAsync(context, async () =>
        {
            await context.Activity.CancelAsync(context);
            await CompleteAsync(context, outcomes);
        });
    }

    /// <summary>How the execution is tried again when its turn fails; null when it is not, or when all attempts are used up.</summary>
    internal RetryPolicy? FindPolicy(ActivityExecutionContext turn) =>
        new RetryPolicies(_options, Evaluator).Find(turn) is { } policy && turn.Execution.Attempts < policy.MaxAttempts ? policy : null;

    /// <summary>
    /// Puts a turn that failed off until its next attempt, when the drawing asks for that; false when it does not, or when all
    /// attempts are used up.
    /// </summary>
    private async ValueTask<bool> TryAgainLaterAsync(ActivityExecutionContext turn, Exception exception)
    {
        var mayTry = _untold is null && !turn.IsClosed && ((exception as EngineException)?.At ?? turn) == turn
            && exception is not (BurstTooLongException or ActivityNotFoundException);
        if (!mayTry || FindPolicy(turn) is not { } policy)
        {
            return false;
        }

        var point = PointOf(turn, turn);
        if (point.Resumed is null)
        {
            await ClearAwayAsync(turn);
        }

        turn.Execution.FaultPoint = point;
        var attempt = ++turn.Execution.Attempts;
        var wait = policy.WaitBefore(attempt, turn.ExecutionId);
        var due = Clock.GetUtcNow() + wait;
        var description = ExceptionState.From(exception);
        Log(turn, JournalEvent.Retrying, description.Message, exception: description, payload: new JsonObject
        {
            ["attempt"] = attempt,
            ["of"] = policy.MaxAttempts,
            ["delay"] = wait.ToString("c"),
            ["dueAt"] = due,
        });
        CreateBookmark(turn, new BookmarkOptions { Name = RetryBookmark.Name, DueAt = due });
        Log(turn, JournalEvent.Suspended);
        return true;
    }

    /// <summary>Starts an execution once more under its own number, with nothing left of what it had begun.</summary>
    private async ValueTask StartOverAsync(ActivityExecutionContext context)
    {
        await ClearAwayAsync(context);
        context.Execution.StartedAt = Clock.GetUtcNow();
        await StartAsync(context);
    }

    private async ValueTask ClearAwayAsync(ActivityExecutionContext context)
    {
        await CancelBelowAsync(context);
        await context.Activity.CancelAsync(context);
        BurnBookmarks(context);
        var execution = context.Execution;
        (execution.Properties, execution.Outputs, execution.IsBreaking) = ([], [], false);
        execution.Inputs.Clear();
        execution.Followed.Clear();
    }

    private async ValueTask TellAgainAsync(ActivityExecutionContext at, EndedChild child, IReadOnlyList<string> outcomes)
    {
        if (at.Execution.Number == child.Container)
        {
            at.Execution.Status = ActivityStatus.Running;
        }
        else
        {
            at.Execution.Status = ActivityStatus.Completed;
            Close(at);
        }

        if (Find(child.Container) is { IsClosed: false } container && Workflow.FindNode(child.NodeId) is { } ended)
        {
            var told = new ChildCompleted(ended, ActivityExecutionId.Format(Instance.Id, child.Number), outcomes, child.Followed);
            await TakeTurnAsync(container, () => TellAsync(container, child with { Outcomes = outcomes }, told));
        }
    }

    private async ValueTask TellAsync(ActivityExecutionContext container, EndedChild child, ChildCompleted told)
    {
        try
        {
            await ActivityMethods.Get<ChildCompletedCallback>(container.Activity, child.Callback)(container, told);
        }
        catch (Exception) when (NotTold(child))
        {
            throw;
        }
    }

    private bool NotTold(ActivityExecutionContext container, string callback, ActivityExecutionContext child, string[] outcomes) =>
        NotTold(new EndedChild(
            container.Execution.Number, callback, child.Activity.NodeId, child.Execution.Number, outcomes, [.. child.Execution.Followed]));

    /// <summary>Takes note on the way of the exception outwards and lets it pass.</summary>
    private bool NotTold(EndedChild child)
    {
        _untold ??= child;
        return false;
    }

    private FaultPoint PointOf(ActivityExecutionContext at, ActivityExecutionContext turn) =>
        (at == turn && turn.Resuming is { } resuming
            ? resuming
            : at == turn && turn.IsTriggerOfWorkflow
                ? new FaultPoint { WasTrigger = true, Input = (JsonObject)turn.ResumeInput.DeepClone() }
                : new FaultPoint()) with
        { Child = _untold };
}

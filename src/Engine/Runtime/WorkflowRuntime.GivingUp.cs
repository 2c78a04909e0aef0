using System.Globalization;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lajur.Engine.Runtime;

/// <summary>What becomes of timers and scheduled starts whose step cannot be carried out: later, later still, an incident.</summary>
public sealed partial class WorkflowRuntime
{
    private static readonly TimeSpan FirstDueWait = TimeSpan.FromSeconds(5);

    private ILogger<WorkflowRuntime>? Logger => services.GetService<ILogger<WorkflowRuntime>>();

    private Task<bool> TryLaterAsync(Bookmark bookmark, Exception why, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                var tries = bookmark.Tries + 1;
                if (tries < runner.Options.MaxDueTries)
                {
                    await stores.Store.PostponeBookmarkAsync(bookmark.Id, NextTry(tries), ct);
                }
                else if (await stores.Store.LockInstanceAsync(bookmark.InstanceId, ct) is { Status: WorkflowStatus.Running } instance
                    && await stores.Store.FindBookmarkAsync(bookmark.Id, ct) is not null)
                {
                    await stores.Store.PostponeBookmarkAsync(bookmark.Id, Bookmark.Never, ct);
                    instance.State.Incidents.Add(await IncidentOfAsync(bookmark, instance, tries, why, ct));
                    await WriteIncidentAsync(instance, ct);
                    Logger?.LogError(
                        why,
                        "The timer at {ActivityId} of run {InstanceId} was given up after {Tries} tries",
                        bookmark.ActivityId,
                        instance.Id,
                        tries);
                }

                return true;
            },
            cancellationToken);

    private Task<bool> TryLaterAsync(StartTrigger trigger, Exception why, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                var (tries, due) = (trigger.Tries + 1, trigger.DueAt!.Value);
                if (tries < runner.Options.MaxDueTries)
                {
                    await stores.Store.PostponeTriggerAsync(trigger.Id, due, NextTry(tries), ct);
                }
                else if (await stores.Store.MoveTriggerAsync(trigger.Id, due, await NextStartAsync(trigger, ct), ct))
                {
                    await AddUnstartedAsync(trigger, tries, why, ct);
                    Logger?.LogError(
                        why,
                        "The scheduled start of {DefinitionId} at {ActivityId} was given up after {Tries} tries",
                        trigger.DefinitionId,
                        trigger.ActivityId,
                        tries);
                }

                return true;
            },
            cancellationToken);

    private DateTimeOffset NextTry(int tries)
    {
        var wait = FirstDueWait * Math.Pow(2, Math.Min(tries - 1, 20));
        return clock.GetUtcNow() + (wait < runner.Options.MaxDueWait ? wait : runner.Options.MaxDueWait);
    }

    /// <summary>The next moment of a trigger whose drawing can still be read; null when it cannot, and the trigger rests.</summary>
    private async Task<DateTimeOffset?> NextStartAsync(StartTrigger trigger, CancellationToken cancellationToken) =>
        await stores.Store.FindDefinitionVersionAsync(trigger.DefinitionVersionId, cancellationToken) is null
            ? null
            : library.NextStart(
                await library.GetCompiledAsync(trigger.DefinitionVersionId, cancellationToken), trigger, clock.GetUtcNow());

    /// <summary>Keeps a start that failed as a run that has not begun, so that a person can start it after all.</summary>
    private async Task AddUnstartedAsync(StartTrigger trigger, int tries, Exception why, CancellationToken cancellationToken)
    {
        if (await stores.Store.FindDefinitionVersionAsync(trigger.DefinitionVersionId, cancellationToken) is not { } definition)
        {
            return;
        }

        var (workflow, draft) = await library.PinAsync(definition, cancellationToken);
        var command = new StartWorkflow { DefinitionId = trigger.DefinitionId, TriggerActivityId = trigger.ActivityId };
        var instance = NewInstance(command, workflow);
        instance.State.Draft = draft;
        (instance.Status, instance.SubStatus) = (WorkflowStatus.Finished, WorkflowSubStatus.Faulted);
        instance.FinishedAt = clock.GetUtcNow();
        instance.State.Incidents.Add(NewIncident(WorkflowRoot.ActivityId, WorkflowRoot.ActivityId, instance.Id, WorkflowRoot.TypeName,
            $"The scheduled start at '{trigger.ActivityId}'", tries, why));
        await stores.Store.AddInstanceAsync(instance, cancellationToken);
        await WriteAsync(instance, new BurstResult(), cancellationToken);
    }

    private async Task<Incident> IncidentOfAsync(
        Bookmark bookmark, WorkflowInstance instance, int tries, Exception why, CancellationToken cancellationToken)
    {
        var type = (await stores.Store.FindDefinitionVersionAsync(instance.DefinitionVersionId, cancellationToken)) is null
            ? WorkflowRoot.TypeName
            : (await library.GetCompiledAsync(instance, cancellationToken)).FindNode(bookmark.ActivityNodeId)?.Type ?? WorkflowRoot.TypeName;
        var execution = ActivityExecutionId.Format(instance.Id, bookmark.ExecutionNumber);
        return NewIncident(bookmark.ActivityId, bookmark.ActivityNodeId, execution, type, $"The timer '{bookmark.Name}'", tries, why) with
        {
            BookmarkId = bookmark.Id,
        };
    }

    private Incident NewIncident(
        string activityId, string nodeId, string executionId, string type, string what, int tries, Exception why) => new(
            activityId,
            nodeId,
            executionId,
            type,
            string.Create(CultureInfo.InvariantCulture, $"{what} was given up after {tries} tries: {why.Message}"),
            ExceptionState.From(why),
            clock.GetUtcNow())
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()).ToString("N"),
        };

    private async Task WriteIncidentAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        await stores.Store.SaveInstanceAsync(instance, cancellationToken);
        await WriteAsync(instance, new BurstResult(), cancellationToken);
    }
}

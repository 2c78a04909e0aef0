using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Runtime.Children;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.Logging;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    private Task<bool> RunQueuedAsync(QueuedStimulus stimulus, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                if (!await stores.Store.DequeueStimulusAsync(stimulus.Id, ct))
                {
                    return false;
                }

                await CarryOutAsync(stimulus, ct);
                return true;
            },
            cancellationToken);

    private Task CarryOutAsync(QueuedStimulus stimulus, CancellationToken cancellationToken)
    {
        var payload = stimulus.Payload;
        return stimulus.Kind switch
        {
            QueuedStimulusKind.Event => PublishStepAsync(
                new PublishEvent
                {
                    EventName = payload["name"]?.ToString() ?? "",
                    Payload = payload["payload"],
                    CorrelationId = payload["correlationId"]?.ToString(),
                    OperationId = stimulus.Id,
                },
                cancellationToken),
            QueuedStimulusKind.Start => StartChildAsync(payload, cancellationToken),
            QueuedStimulusKind.ChildEnded => ResumeParentAsync(payload, cancellationToken),
            QueuedStimulusKind.Cancel => CancelStepAsync(
                new CancelWorkflow { InstanceId = (string)payload["instanceId"]! }, cancellationToken),
            _ => throw new InvalidOperationException($"Nobody carries out a queued stimulus of kind '{stimulus.Kind}'."),
        };
    }

    private async Task StartChildAsync(JsonObject payload, CancellationToken cancellationToken)
    {
        var command = QueuedStart.Read(payload);
        if (command.ParentInstanceId is { } parent
            && await stores.Store.LockInstanceAsync(parent, cancellationToken) is { SubStatus: WorkflowSubStatus.Cancelled })
        {
            // Cancelled with its children, before this one began.
            return;
        }

        var result = await StartStepAsync(command, cancellationToken);
        if (result is not StepResult.Ran)
        {
            throw new InvalidOperationException($"The child run '{command.InstanceId}' could not be started: {result}.");
        }
    }

    private async Task ResumeParentAsync(JsonObject payload, CancellationToken cancellationToken)
    {
        var waiting = await stores.Store.ListBookmarksAsync(
            (string)payload["name"]!, (string)payload["hash"]!, (string)payload["instanceId"]!, cancellationToken);
        foreach (var bookmark in waiting)
        {
            var result = await ResumeStepAsync(
                new ResumeBookmark { BookmarkId = bookmark.Id, Input = payload["input"] as JsonObject }, cancellationToken);
            if (result is StepResult.NotWaiting)
            {
                await HoldEndingAsync(payload, cancellationToken);
                return;
            }
        }
    }

    /// <summary>A parent that stands still with a fault is told when it goes on.</summary>
    private async Task HoldEndingAsync(JsonObject payload, CancellationToken cancellationToken)
    {
        if (await stores.Store.LockInstanceAsync((string)payload["instanceId"]!, cancellationToken)
            is { SubStatus: WorkflowSubStatus.Faulted } parent)
        {
            parent.State.HeldEndings.Add(payload.DeepClone().AsObject());
            await stores.Store.SaveInstanceAsync(parent, cancellationToken);
        }
    }

    private void TellParent(WorkflowInstance instance, BurstResult result, bool isAnsweredAtOnce)
    {
        if (!isAnsweredAtOnce && ChildEnding.Of(instance, clock.GetUtcNow()) is { } ending)
        {
            result.Queued.Add(ending);
        }
    }

    private async Task CancelChildrenAsync(string instanceId, BurstResult result, CancellationToken cancellationToken)
    {
        var query = new InstanceQuery { ParentInstanceId = instanceId, Statuses = [WorkflowStatus.Running], Take = null };
        var now = clock.GetUtcNow();
        foreach (var child in (await stores.Store.ListInstancesAsync(query, cancellationToken)).Items)
        {
            var payload = new JsonObject { ["instanceId"] = child.Id };
            result.Queued.Add(
                new QueuedStimulus(Guid.CreateVersion7(now).ToString("N"), QueuedStimulusKind.Cancel, payload, now));
        }
    }

    /// <summary>Puts a stimulus that failed off, each time for longer; after so many tries it is given up.</summary>
    internal Task<bool> TryLaterAsync(QueuedStimulus stimulus, Exception why, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                var tries = stimulus.Tries + 1;
                if (tries >= runner.Options.MaxStimulusTries)
                {
                    await GiveUpAsync(stimulus, tries, why, ct);
                    return true;
                }

                var wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(tries, 20)));
                var bound = runner.Options.MaxStimulusWait;
                var until = clock.GetUtcNow() + (wait < bound ? wait : bound);
                await stores.Store.PostponeStimulusAsync(stimulus.Id, until, ct);
                return true;
            },
            cancellationToken);

    private async Task GiveUpAsync(QueuedStimulus stimulus, int tries, Exception why, CancellationToken cancellationToken)
    {
        if (!await stores.Store.DequeueStimulusAsync(stimulus.Id, cancellationToken))
        {
            return;
        }

        var instanceId = stimulus.Payload["instanceId"]?.ToString();
        Logger?.LogError(
            why,
            "The queued stimulus {Id} ({Kind}) of run {InstanceId} was given up after {Tries} tries",
            stimulus.Id,
            stimulus.Kind,
            instanceId,
            tries);
        if (instanceId is not null
            && await stores.Store.LockInstanceAsync(instanceId, cancellationToken) is { } instance)
        {
            instance.State.Incidents.Add(IncidentOf(stimulus, tries, why));
            await WriteIncidentAsync(instance, cancellationToken);
        }
    }

    private Incident IncidentOf(QueuedStimulus stimulus, int tries, Exception why) =>
        NewIncident(
            WorkflowRoot.ActivityId, WorkflowRoot.ActivityId, stimulus.Id, WorkflowRoot.TypeName, $"The queued '{stimulus.Kind}'", tries, why) with
        {
            Stimulus = new JsonObject { ["kind"] = stimulus.Kind, ["payload"] = stimulus.Payload.DeepClone() },
        };
}

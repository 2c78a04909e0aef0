using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Waiting;

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
        if (await StartStepAsync(command, cancellationToken) is StepResult.DefinitionNotFound gone)
        {
            throw new InvalidOperationException($"The workflow definition '{gone.DefinitionId}' has gone before its run began.");
        }
    }

    private async Task ResumeParentAsync(JsonObject payload, CancellationToken cancellationToken)
    {
        var waiting = await stores.Store.ListBookmarksAsync(
            (string)payload["name"]!, (string)payload["hash"]!, (string)payload["instanceId"]!, cancellationToken);
        foreach (var bookmark in waiting)
        {
            await ResumeStepAsync(
                new ResumeBookmark { BookmarkId = bookmark.Id, Input = payload["input"] as JsonObject }, cancellationToken);
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
}

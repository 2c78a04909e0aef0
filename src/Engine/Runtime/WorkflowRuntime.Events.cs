using System.Text.Json.Nodes;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>
    /// Publishes an event: resumes what waits for it now, then starts the published drawings that begin with it; all in
    /// one transaction. Nobody waiting is no error; the event is then lost, as in Elsa.
    /// </summary>
    public Task<PublishResult> PublishEventAsync(PublishEvent command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return stores.Transaction.ExecuteAsync(ct => PublishStepAsync(command, ct), cancellationToken);
    }

    private async Task<PublishResult> PublishStepAsync(PublishEvent command, CancellationToken cancellationToken)
    {
        if (command.OperationId is { } id)
        {
            if (await stores.Store.FindOperationAsync(id, cancellationToken) is not null)
            {
                return new PublishResult(true, [], []);
            }

            await stores.Store.AddOperationAsync(
                new Operation(id, command.InstanceId, clock.GetUtcNow()), cancellationToken);
        }

        var input = new JsonObject { ["Payload"] = command.Payload?.DeepClone() };
        var (resumed, lines) = (new List<string>(), new List<string>());
        foreach (var bookmark in await FindWaitingAsync(command, cancellationToken))
        {
            var result = await ResumeStepAsync(
                new ResumeBookmark { BookmarkId = bookmark.Id, Input = input }, cancellationToken);
            if (result is StepResult.Ran ran)
            {
                resumed.Add(bookmark.InstanceId);
                lines.AddRange(ran.Lines);
            }
        }

        var started = command.InstanceId is null ? await StartByEventAsync(command, input, cancellationToken) : [];
        return new PublishResult(false, resumed, started) { Lines = lines };
    }

    private async Task<List<Bookmark>> FindWaitingAsync(PublishEvent command, CancellationToken cancellationToken)
    {
        var waiting = new List<Bookmark>();
        foreach (var stimulus in EventStimulus.Matching(command.EventName, command.CorrelationId))
        {
            var hash = StimulusHash.Of(EventStimulus.Name, stimulus);
            var found = await stores.Store.ListBookmarksAsync(
                EventStimulus.Name, hash, command.InstanceId, cancellationToken);
            waiting.AddRange(found);
        }

        if (command.CorrelationId is null)
        {
            return waiting;
        }

        var kept = new List<Bookmark>();
        foreach (var bookmark in waiting)
        {
            var instance = await stores.Store.FindInstanceAsync(bookmark.InstanceId, cancellationToken);
            var wanted = bookmark.Payload?["CorrelationId"]?.ToString() ?? instance?.CorrelationId;
            if (wanted == command.CorrelationId)
            {
                kept.Add(bookmark);
            }
        }

        return kept;
    }

    private async Task<List<string>> StartByEventAsync(
        PublishEvent command, JsonObject input, CancellationToken cancellationToken)
    {
        var started = new List<string>();
        var hash = StimulusHash.Of(EventStimulus.Name, EventStimulus.Of(command.EventName, null));
        foreach (var trigger in await stores.Store.ListTriggersAsync(EventStimulus.Name, hash, cancellationToken))
        {
            var result = await StartStepAsync(
                new StartWorkflow
                {
                    DefinitionId = trigger.DefinitionId,
                    DefinitionVersionId = trigger.DefinitionVersionId,
                    TriggerActivityId = trigger.ActivityId,
                    CorrelationId = command.CorrelationId,
                    Input = input,
                },
                cancellationToken);
            if (result is StepResult.Ran ran)
            {
                started.Add(ran.Instance.Id);
            }
        }

        return started;
    }
}

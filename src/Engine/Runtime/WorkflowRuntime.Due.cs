using Lajur.Engine.Waiting;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>
    /// Carries out what is queued, then starts and resumes what is due, each in a transaction and a scope of its own. Several
    /// hosts may do this at once: who claims a bookmark runs it, once. Returns how many steps ran; call again at once
    /// while it returns <paramref name="take"/> or more.
    /// </summary>
    /// <exception cref="AggregateException">Some steps failed; every other one ran all the same.</exception>
    public async Task<int> RunDueAsync(int take, CancellationToken cancellationToken)
    {
        var failures = new List<Exception>();
        var ran = 0;
        foreach (var stimulus in await stores.Store.ListQueuedStimuliAsync(clock.GetUtcNow(), take, cancellationToken))
        {
            var before = failures.Count;
            ran += await TryInScopeAsync((x, ct) => x.RunQueuedAsync(stimulus, ct), failures, cancellationToken) ? 1 : 0;
            if (failures.Count > before)
            {
                var why = failures[^1];
                await TryInScopeAsync((x, ct) => x.TryLaterAsync(stimulus, why, ct), failures, cancellationToken);
            }
        }

        foreach (var trigger in await stores.Store.ListDueTriggersAsync(clock.GetUtcNow(), take, cancellationToken))
        {
            ran += await TryInScopeAsync((x, ct) => x.StartDueAsync(trigger, ct), failures, cancellationToken) ? 1 : 0;
        }

        foreach (var bookmark in await stores.Store.ListDueBookmarksAsync(clock.GetUtcNow(), take, cancellationToken))
        {
            ran += await TryInScopeAsync((x, ct) => x.RunDueAsync(bookmark, ct), failures, cancellationToken) ? 1 : 0;
        }

        return failures.Count == 0 ? ran : throw new AggregateException("Some steps that were due failed.", failures);
    }

    // One that cannot run must not hold up all that come after it.
    private async Task<bool> TryInScopeAsync(
        Func<WorkflowRuntime, CancellationToken, Task<bool>> step, List<Exception> failures, CancellationToken cancellationToken)
    {
        try
        {
            return await stores.Scopes.RunAsync(step, cancellationToken);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            failures.Add(e);
            return false;
        }
    }

    private Task<bool> RunDueAsync(Bookmark bookmark, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                var result = await ResumeStepAsync(new ResumeBookmark { BookmarkId = bookmark.Id }, ct);
                if (result is StepResult.NotWaiting)
                {
                    await stores.Store.BurnBookmarksAsync([bookmark.Id], ct);
                }

                return result is StepResult.Ran;
            },
            cancellationToken);

    // Moments that passed while no host was there count once: the next one is after now.
    private Task<bool> StartDueAsync(StartTrigger trigger, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                var workflow = await library.GetCompiledAsync(trigger.DefinitionVersionId, ct);
                var next = library.NextStart(workflow, trigger, clock.GetUtcNow());
                if (!await stores.Store.MoveTriggerAsync(trigger.Id, trigger.DueAt!.Value, next, ct))
                {
                    return false;
                }

                await StartStepAsync(
                    new StartWorkflow
                    {
                        DefinitionId = trigger.DefinitionId,
                        DefinitionVersionId = trigger.DefinitionVersionId,
                        TriggerActivityId = trigger.ActivityId,
                    },
                    ct);
                return true;
            },
            cancellationToken);
}

using Lajur.Engine.Running;
using Lajur.Engine.Runtime.Rounds;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>
    /// Carries out what is queued, then starts and resumes what is due, each in a transaction and a scope of its own. Several
    /// hosts may do this at once: who claims a bookmark runs it, once. Returns how many steps ran.
    /// </summary>
    /// <exception cref="AggregateException">Some steps failed; every other one ran all the same.</exception>
    public async Task<int> RunDueAsync(int take, CancellationToken cancellationToken)
    {
        var round = new DueRound();
        await RunRoundAsync(round, take, cancellationToken);
        round.ThrowIfAnyFailed();
        return round.Ran;
    }

    /// <summary>
    /// Goes on in rounds of <paramref name="take"/> until nothing more ran. What failed does not hold up the rest; it is
    /// tried later, and in the end an incident.
    /// </summary>
    /// <exception cref="AggregateException">Some steps failed; every other one ran all the same.</exception>
    public async Task RunAllDueAsync(int take, CancellationToken cancellationToken)
    {
        var round = new DueRound();
        int before;
        do
        {
            before = round.Ran;
            await RunRoundAsync(round, take, cancellationToken);
        }
        while (round.Ran > before);
        round.ThrowIfAnyFailed();
    }

    private async Task RunRoundAsync(DueRound round, int take, CancellationToken cancellationToken)
    {
        foreach (var stimulus in await stores.Store.ListQueuedStimuliAsync(clock.GetUtcNow(), take, cancellationToken))
        {
            await TryInScopeAsync(
                (x, ct) => x.RunQueuedAsync(stimulus, ct), (x, why, ct) => x.TryLaterAsync(stimulus, why, ct), round, cancellationToken);
        }

        foreach (var trigger in await stores.Store.ListDueTriggersAsync(clock.GetUtcNow(), take, cancellationToken))
        {
            await TryInScopeAsync(
                (x, ct) => x.StartDueAsync(trigger, ct), (x, why, ct) => x.TryLaterAsync(trigger, why, ct), round, cancellationToken);
        }

        var due = await stores.Store.ListDueBookmarksAsync(clock.GetUtcNow(), take, cancellationToken);
        await Parallel.ForEachAsync(
            due.GroupBy(bookmark => bookmark.InstanceId, StringComparer.Ordinal),
            new ParallelOptions { MaxDegreeOfParallelism = runner.Options.DueWorkers, CancellationToken = cancellationToken },
            async (ofOneRun, token) =>
            {
                foreach (var bookmark in ofOneRun)
                {
                    await TryInScopeAsync(
                        (x, ct) => x.RunDueAsync(bookmark, ct), (x, why, ct) => x.TryLaterAsync(bookmark, why, ct), round, token);
                }
            });
    }

    // One that cannot run must not hold up all that come after it: it is put off in a step of its own.
    private async Task TryInScopeAsync(
        Func<WorkflowRuntime, CancellationToken, Task<bool>> step,
        Func<WorkflowRuntime, Exception, CancellationToken, Task<bool>> putOff,
        DueRound round,
        CancellationToken cancellationToken)
    {
        try
        {
            round.Count(await stores.Scopes.RunAsync(step, cancellationToken));
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            round.Fail(e);
            try
            {
                await stores.Scopes.RunAsync((x, ct) => putOff(x, e, ct), cancellationToken);
            }
            catch (Exception again) when (!cancellationToken.IsCancellationRequested)
            {
                round.Fail(again);
            }
        }
    }

    private Task<bool> RunDueAsync(Bookmark bookmark, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                var result = await ResumeStepAsync(new ResumeBookmark { BookmarkId = bookmark.Id }, ct);
                if (result is StepResult.NotWaiting)
                {
                    await PutAsideAsync(bookmark, ct);
                }

                return result is StepResult.Ran;
            },
            cancellationToken);

    // A run that faulted may be taken up again, and then its timers count; of any other run that ended nothing is left.
    private async Task PutAsideAsync(Bookmark bookmark, CancellationToken cancellationToken)
    {
        if (await stores.Store.FindInstanceAsync(bookmark.InstanceId, cancellationToken) is { SubStatus: WorkflowSubStatus.Faulted })
        {
            await stores.Store.PostponeBookmarkAsync(bookmark.Id, Bookmark.Never, cancellationToken);
        }
        else
        {
            await stores.Store.BurnBookmarksAsync([bookmark.Id], cancellationToken);
        }
    }

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

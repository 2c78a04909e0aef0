using Lajur.Engine.Waiting;

namespace Lajur.Engine.Runtime;

public sealed partial class WorkflowRuntime
{
    /// <summary>
    /// Carries out what is queued, then resumes what is due, each in a transaction and a scope of its own. Several
    /// hosts may do this at once: who claims a bookmark runs it, once. Returns how many steps ran; call again at once
    /// while it returns <paramref name="take"/> or more.
    /// </summary>
    public async Task<int> RunDueAsync(int take, CancellationToken cancellationToken)
    {
        var ran = 0;
        foreach (var stimulus in await stores.Store.ListQueuedStimuliAsync(take, cancellationToken))
        {
            ran += await InScopeAsync((x, ct) => x.RunQueuedAsync(stimulus, ct), cancellationToken) ? 1 : 0;
        }

        foreach (var bookmark in await stores.Store.ListDueBookmarksAsync(clock.GetUtcNow(), take, cancellationToken))
        {
            ran += await InScopeAsync((x, ct) => x.RunDueAsync(bookmark, ct), cancellationToken) ? 1 : 0;
        }

        return ran;
    }

    private Task<bool> InScopeAsync(
        Func<WorkflowRuntime, CancellationToken, Task<bool>> step, CancellationToken cancellationToken) =>
        stores.Scopes.RunAsync(step, cancellationToken);

    private Task<bool> RunQueuedAsync(QueuedStimulus stimulus, CancellationToken cancellationToken) =>
        stores.Transaction.ExecuteAsync(
            async ct =>
            {
                if (!await stores.Store.DequeueStimulusAsync(stimulus.Id, ct))
                {
                    return false;
                }

                await PublishStepAsync(
                    new PublishEvent
                    {
                        EventName = stimulus.Payload["name"]?.ToString() ?? "",
                        Payload = stimulus.Payload["payload"],
                        CorrelationId = stimulus.Payload["correlationId"]?.ToString(),
                        OperationId = stimulus.Id,
                    },
                    ct);
                return true;
            },
            cancellationToken);

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
}

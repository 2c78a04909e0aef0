using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Registry.Inbox;

namespace Lajur.Host.Inbox.Items;

/// <summary>Turns a button into the command behind it, and the command's answer into what the officer reads.</summary>
public sealed class WorkItemActions(
    ClaimWorkItemHandler claim, ReleaseWorkItemHandler release, CompleteWorkItemHandler complete, FileKeeper files)
{
    /// <returns>What became of it, and the post as it stands on the page that is shown next, with the files that are kept.</returns>
    public async Task<(WorkItemAction Action, WorkItemPost Post)> ActAsync(Guid id, WorkItemPost post, SignedInOfficer officer, CancellationToken ct)
    {
        var kept = await files.OpenAsync(post.Form, post.Token, id, ct);
        var whole = post with { Form = kept.Form };
        var action = await ActWholeAsync(id, whole, officer, ct);
        if (action is WorkItemAction.Completed)
        {
            await files.DoneAsync(kept, ct);
            return (action, whole);
        }

        return (action, whole with { Kept = action is WorkItemAction.Claimed or WorkItemAction.Released ? null : await files.KeepAsync(kept, ct) });
    }

    private async Task<WorkItemAction> ActWholeAsync(Guid id, WorkItemPost post, SignedInOfficer officer, CancellationToken ct)
    {
        if (post.Form.ChangesForm)
        {
            return new WorkItemAction.Redrawn();
        }

        var (result, action) = post.Pressed switch
        {
            WorkItemPost.Claim => (await claim.HandleAsync(
                new ClaimWorkItem { WorkItemId = id, OfficerId = officer.Id, Reason = post.GivenReason, OperationId = post.Form.OperationId }, ct),
                (WorkItemAction)new WorkItemAction.Claimed()),
            WorkItemPost.Release => (await release.HandleAsync(
                new ReleaseWorkItem { WorkItemId = id, OfficerId = officer.Id, OperationId = post.Form.OperationId }, ct),
                new WorkItemAction.Released()),
            _ when post.Form.Errors.Count > 0 => (new WorkItemResult.Invalid(post.Form.Errors), new WorkItemAction.Completed()),
            _ => (await complete.HandleAsync(Completing(id, post, officer), ct), new WorkItemAction.Completed()),
        };
        return result is WorkItemResult.Done ? action : new WorkItemAction.Refused(WorkItemSentences.Of(result, officer.Zone));
    }

    private static CompleteWorkItem Completing(Guid id, WorkItemPost post, SignedInOfficer officer) => new()
    {
        WorkItemId = id,
        OfficerId = officer.Id,
        Outcome = post.Pressed.StartsWith(WorkItemPost.Complete, StringComparison.Ordinal)
            ? post.Pressed[WorkItemPost.Complete.Length..]
            : "",
        Values = post.Form.Values,
        Files = post.Form.Files,
        Revision = post.SeenRevision,
        OperationId = post.Form.OperationId,
    };
}

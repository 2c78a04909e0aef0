using Lajur.Host.Access;
using Lajur.Registry.Inbox;

namespace Lajur.Host.Inbox.Items;

/// <summary>Turns a button into the command behind it, and the command's answer into what the officer reads.</summary>
public sealed class WorkItemActions(ClaimWorkItemHandler claim, ReleaseWorkItemHandler release, CompleteWorkItemHandler complete)
{
    public async Task<WorkItemAction> ActAsync(Guid id, WorkItemPost post, SignedInOfficer officer, CancellationToken ct)
    {
        var (result, action) = post.Pressed switch
        {
            WorkItemPost.Claim => (await claim.HandleAsync(
                new ClaimWorkItem { WorkItemId = id, OfficerId = officer.Id, Reason = post.GivenReason, OperationId = post.Form.OperationId }, ct),
                (WorkItemAction)new WorkItemAction.Claimed()),
            WorkItemPost.Release => (await release.HandleAsync(
                new ReleaseWorkItem { WorkItemId = id, OfficerId = officer.Id, OperationId = post.Form.OperationId }, ct),
                new WorkItemAction.Released()),
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

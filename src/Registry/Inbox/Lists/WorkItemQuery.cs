#pragma warning disable MA0025 // The body follows; the signature is what others build on.
namespace Lajur.Registry.Inbox.Lists;

/// <summary>Finds one work item for an officer.</summary>
public sealed class WorkItemQuery
{
    /// <summary>The item, or null when it is not of the officer's office or of no lane that the officer holds or leads.</summary>
    public Task<WorkItemView?> FindAsync(Guid workItemId, Guid officerId, CancellationToken ct = default) =>
        throw new NotImplementedException();
}

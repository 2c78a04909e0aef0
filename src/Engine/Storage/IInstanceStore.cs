using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage;

/// <summary>Keeps instances.</summary>
public interface IInstanceStore
{
    /// <summary>
    /// The first statement of a step: the row is this transaction's until it ends. Returns the instance with the revision that
    /// the step writes, one above the stored one; null when there is none.
    /// </summary>
    Task<WorkflowInstance?> LockInstanceAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>Waits until no other step holds the name, and holds it until this step ends.</summary>
    Task HoldNameAsync(string name, CancellationToken cancellationToken);

    /// <summary>Adds a new instance.</summary>
    Task AddInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken);

    /// <summary>Writes an instance that this transaction has locked.</summary>
    Task SaveInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken);

    /// <summary>Reads an instance without locking it; null when there is none.</summary>
    Task<WorkflowInstance?> FindInstanceAsync(string instanceId, CancellationToken cancellationToken);

    /// <summary>One page of what the query means. The state of the instances may be empty.</summary>
    Task<Page<WorkflowInstanceSummary>> ListInstancesAsync(InstanceQuery query, CancellationToken cancellationToken);

    /// <summary>Deletes instances with their bookmarks and journals and says how many there were.</summary>
    Task<int> DeleteInstancesAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken);
}

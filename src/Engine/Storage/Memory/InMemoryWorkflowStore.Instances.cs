using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage.Memory;

public sealed partial class InMemoryWorkflowStore
{
    /// <inheritdoc />
    public async Task<WorkflowInstance?> LockInstanceAsync(string instanceId, CancellationToken cancellationToken)
    {
        if (await FindInstanceAsync(instanceId, cancellationToken) is not { } instance)
        {
            return null;
        }

        instance.Revision++;
        return instance;
    }

    /// <inheritdoc />
    // One step at a time runs here, so every name is held already.
    public Task HoldNameAsync(string name, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task AddInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instance);
        return _tables.Instances.ContainsKey(instance.Id)
            ? Task.FromException(new InvalidOperationException($"Instance '{instance.Id}' exists already."))
            : SaveInstanceAsync(instance, cancellationToken);
    }

    /// <inheritdoc />
    public Task SaveInstanceAsync(WorkflowInstance instance, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instance);
        var state = InstanceStateFormat.Write(instance.State);
        var stored = new StoredInstance(Copy(instance, new InstanceState()), instance.IncidentCount, state);
        return Change(x => x with { Instances = x.Instances.SetItem(instance.Id, stored) });
    }

    /// <inheritdoc />
    public Task<WorkflowInstance?> FindInstanceAsync(string instanceId, CancellationToken cancellationToken) =>
        Task.FromResult(_tables.Instances.TryGetValue(instanceId, out var stored)
            ? Copy(stored.Columns, InstanceStateFormat.Read(stored.State))
            : null);

    /// <inheritdoc />
    public Task<Page<WorkflowInstanceSummary>> ListInstancesAsync(InstanceQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = _tables.Instances.Values.Where(x => Matches(x, query))
            .Select(x => WorkflowInstanceSummary.Of(x.Columns) with { IncidentCount = x.IncidentCount });
        IOrderedEnumerable<WorkflowInstanceSummary> Sort<TKey>(Func<WorkflowInstanceSummary, TKey> key) =>
            query.Descending ? found.OrderByDescending(key) : found.OrderBy(key);
        var sorted = query.Order switch
        {
            InstanceOrder.Name => Sort(x => x.Name ?? ""),
            InstanceOrder.LastExecuted => Sort(x => x.UpdatedAt),
            InstanceOrder.Finished => Sort(x => x.FinishedAt ?? DateTimeOffset.MinValue),
            _ => Sort(x => x.CreatedAt),
        };
        return Task.FromResult(PageOf(sorted.ThenBy(x => x.Id, StringComparer.Ordinal), query.Skip, query.Take));
    }

    /// <inheritdoc />
    public async Task<int> DeleteInstancesAsync(
        IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        var gone = instanceIds.ToHashSet(StringComparer.Ordinal);
        var count = instanceIds.Count(_tables.Instances.ContainsKey);
        await Change(x => x with
        {
            Instances = x.Instances.RemoveRange(instanceIds),
            Journal = x.Journal.RemoveAll(p => gone.Contains(p.InstanceId)),
            Bookmarks = x.Bookmarks.RemoveRange(
                x.Bookmarks.Values.Where(b => gone.Contains(b.InstanceId)).Select(b => b.Id)),
        });
        return count;
    }

    /// <inheritdoc />
    public Task AppendJournalAsync(JournalPage page, CancellationToken cancellationToken) =>
        Change(x => x with { Journal = x.Journal.Add(JournalPageFormat.Read(page.InstanceId, JournalPageFormat.Write(page))) });

    /// <inheritdoc />
    public Task<IReadOnlyList<JournalPage>> ListJournalAsync(string instanceId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<JournalPage>>(
            [.. _tables.Journal.Where(x => x.InstanceId == instanceId).OrderBy(x => x.FirstSequence)]);

    private static bool Matches(StoredInstance stored, InstanceQuery query)
    {
        var x = stored.Columns;
        return Wants(query.Ids, x.Id)
            && Wants(query.DefinitionIds, x.DefinitionId)
            && Wants(query.DefinitionVersionIds, x.DefinitionVersionId)
            && (query.CorrelationId is null || query.CorrelationId == x.CorrelationId)
            && (query.ParentInstanceId is null || query.ParentInstanceId == x.ParentInstanceId)
            && (query.Version is null || query.Version == x.Version)
            && (query.HasIncidents is null || query.HasIncidents == stored.IncidentCount > 0)
            && (query.IsSystem is null || query.IsSystem == x.IsSystem)
            && (query.Statuses.Count == 0 || query.Statuses.Contains(x.Status))
            && (query.SubStatuses.Count == 0 || query.SubStatuses.Contains(x.SubStatus))
            && query.TimestampFilters.All(f => Matches(x, f))
            && Mentions(query.SearchTerm, x.Name, x.Id, x.CorrelationId, x.DefinitionId);
    }

    private static bool Matches(WorkflowInstance x, TimestampFilter filter) => filter.Matches(filter.Column switch
    {
        TimestampColumn.CreatedAt => x.CreatedAt,
        TimestampColumn.UpdatedAt => x.UpdatedAt,
        _ => x.FinishedAt,
    });

    private static WorkflowInstance Copy(WorkflowInstance x, InstanceState state) => new()
    {
        Id = x.Id,
        DefinitionId = x.DefinitionId,
        DefinitionVersionId = x.DefinitionVersionId,
        Version = x.Version,
        Status = x.Status,
        SubStatus = x.SubStatus,
        CorrelationId = x.CorrelationId,
        Name = x.Name,
        IsSystem = x.IsSystem,
        ParentInstanceId = x.ParentInstanceId,
        CreatedAt = x.CreatedAt,
        UpdatedAt = x.UpdatedAt,
        FinishedAt = x.FinishedAt,
        Revision = x.Revision,
        State = state,
    };
}

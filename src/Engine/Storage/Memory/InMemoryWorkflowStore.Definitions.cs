using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Storage.Memory;

public sealed partial class InMemoryWorkflowStore
{
    /// <inheritdoc />
    public Task<WorkflowDefinition?> FindDefinitionVersionAsync(string versionId, CancellationToken cancellationToken) =>
        Task.FromResult(_tables.Definitions.TryGetValue(versionId, out var stored) ? stored.Read() : null);

    /// <inheritdoc />
    public Task<WorkflowDefinition?> FindDefinitionAsync(
        string definitionId, VersionOptions version, CancellationToken cancellationToken) =>
        Task.FromResult(Newest(definitionId, version).Value?.Read());

    /// <inheritdoc />
    public Task<string?> FindVersionIdAsync(string definitionId, VersionOptions version, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Newest(definitionId, version).Key);

    /// <inheritdoc />
    public Task<IReadOnlyList<string>> ListVersionIdsAsync(string definitionId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<string>>([.. _tables.Definitions.Where(x => x.Value.DefinitionId == definitionId)
            .OrderBy(x => x.Value.Version).Select(x => x.Key)]);

    /// <inheritdoc />
    public Task<bool> HasVersionAsync(string versionId, CancellationToken cancellationToken) =>
        Task.FromResult(_tables.Definitions.ContainsKey(versionId));

    /// <inheritdoc />
    public Task<Page<WorkflowDefinition>> ListDefinitionsAsync(DefinitionQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = Definitions().Where(x => Matches(x, query));
        IOrderedEnumerable<WorkflowDefinition> Sort<TKey>(Func<WorkflowDefinition, TKey> key) =>
            query.Descending ? found.OrderByDescending(key) : found.OrderBy(key);
        var sorted = query.Order switch
        {
            DefinitionOrder.Name => Sort(x => x.Name ?? ""),
            DefinitionOrder.Version => Sort(x => x.Version),
            _ => Sort(x => x.CreatedAt),
        };
        return Task.FromResult(PageOf(sorted.ThenBy(x => x.Id, StringComparer.Ordinal), query.Skip, query.Take));
    }

    /// <inheritdoc />
    public Task SaveDefinitionAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(definition);
        var stored = StoredDefinition.Of(definition);
        return Change(x => x with { Definitions = x.Definitions.SetItem(definition.Id, stored) });
    }

    /// <inheritdoc />
    public async Task<int> DeleteDefinitionVersionsAsync(
        IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken)
    {
        var count = versionIds.Count(_tables.Definitions.ContainsKey);
        await Change(x => x with { Definitions = x.Definitions.RemoveRange(versionIds) });
        return count;
    }

    private IEnumerable<WorkflowDefinition> Definitions() => _tables.Definitions.Values.Select(x => x.Read());

    private KeyValuePair<string, StoredDefinition> Newest(string definitionId, VersionOptions version) => _tables.Definitions
        .Where(x => x.Value.DefinitionId == definitionId && version.Matches(x.Value.Version, x.Value.IsLatest, x.Value.IsPublished))
        .OrderByDescending(x => x.Value.Version)
        .FirstOrDefault();

    private static bool Matches(WorkflowDefinition x, DefinitionQuery query) =>
        query.Version.Matches(x.Version, x.IsLatest, x.IsPublished)
        && Wants(query.DefinitionIds, x.DefinitionId)
        && Wants(query.Ids, x.Id)
        && (query.Name is null || string.Equals(x.Name, query.Name, StringComparison.OrdinalIgnoreCase))
        && (query.IsSystem is null || query.IsSystem == x.IsSystem)
        && (query.IsUsableAsActivity is null || query.IsUsableAsActivity == x.IsUsableAsActivity)
        && Mentions(query.SearchTerm, x.Name, x.Description, x.DefinitionId, x.Id);

    private static bool Wants(IReadOnlyCollection<string> ids, string id) =>
        ids.Count == 0 || ids.Contains(id, StringComparer.Ordinal);

    private static bool Mentions(string? term, params ReadOnlySpan<string?> texts)
    {
        if (string.IsNullOrWhiteSpace(term))
        {
            return true;
        }

        foreach (var text in texts)
        {
            if (text?.Contains(term, StringComparison.OrdinalIgnoreCase) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static Page<T> PageOf<T>(IEnumerable<T> sorted, int skip, int? take)
    {
        var all = sorted.ToList();
        return new Page<T>([.. all.Skip(skip).Take(take ?? int.MaxValue)], all.Count);
    }
}

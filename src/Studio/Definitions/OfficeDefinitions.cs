using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Access;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Definitions;

/// <summary>
/// The definitions of the caller's office, and no others: <c>customProperties.office</c> says whose a definition is. One
/// that names no office is nobody's.
/// </summary>
public sealed class OfficeDefinitions(IWorkflowStore store, IStudioScope scope)
{
    private const string Office = "office";

    /// <summary>The version that is meant; null when there is none or it is another office's.</summary>
    public async Task<WorkflowDefinition?> FindAsync(string definitionId, VersionOptions version, CancellationToken cancellationToken) =>
        Own(await store.FindDefinitionAsync(definitionId, version, cancellationToken));

    /// <summary>One version by its own id; null when there is none or it is another office's.</summary>
    public async Task<WorkflowDefinition?> FindVersionAsync(string versionId, CancellationToken cancellationToken) =>
        Own(await store.FindDefinitionVersionAsync(versionId, cancellationToken));

    /// <summary>
    /// Every definition version that the query means. An office has tens of them, so they are counted and cut into pages
    /// here rather than in the store, which knows no office.
    /// </summary>
    public async Task<IReadOnlyList<WorkflowDefinition>> ListAsync(DefinitionQuery query, CancellationToken cancellationToken)
    {
        var all = await store.ListDefinitionsAsync(query with { Skip = 0, Take = null }, cancellationToken);
        return [.. all.Items.Where(IsOwn)];
    }

    /// <summary>The ids of the office's definitions.</summary>
    public async Task<IReadOnlyList<string>> ListIdsAsync(CancellationToken cancellationToken)
    {
        var latest = await ListAsync(new DefinitionQuery { Version = VersionOptions.Latest }, cancellationToken);
        return [.. latest.Select(definition => definition.DefinitionId)];
    }

    /// <summary>The versions that other drawings of the office use, or may use, as an activity.</summary>
    public async Task<IReadOnlyList<WorkflowDefinition>> ListUsableAsync(CancellationToken cancellationToken)
    {
        var usable = await ListAsync(new DefinitionQuery { IsUsableAsActivity = true }, cancellationToken);
        return [.. usable.Where(definition => definition.PublishedAt is not null)];
    }

    /// <summary>The ids of the definitions whose latest version uses this one as an activity.</summary>
    public async Task<IReadOnlyList<string>> ListConsumersAsync(string definitionId, CancellationToken cancellationToken)
    {
        var latest = await ListAsync(new DefinitionQuery { Version = VersionOptions.Latest }, cancellationToken);
        return [.. (await UsersAsync(definitionId, latest, cancellationToken)).Select(user => user.DefinitionId)];
    }

    /// <summary>Definitions, and behind them the latest version of each that uses one of them, or uses one that does.</summary>
    public async Task<IReadOnlyList<WorkflowDefinition>> WithConsumersAsync(IReadOnlyList<WorkflowDefinition> definitions, CancellationToken cancellationToken)
    {
        var latest = await ListAsync(new DefinitionQuery { Version = VersionOptions.Latest }, cancellationToken);
        var all = new List<WorkflowDefinition>(definitions);
        for (var index = 0; index < all.Count; index++)
        {
            foreach (var user in await UsersAsync(all[index].DefinitionId, latest, cancellationToken))
            {
                if (!all.Exists(known => known.DefinitionId == user.DefinitionId))
                {
                    all.Add(user);
                }
            }
        }

        return all;
    }

    /// <summary>True when a definition of this id may be saved by the caller: it is new or the office's own.</summary>
    public async Task<bool> MaySaveAsync(string definitionId, CancellationToken cancellationToken) =>
        await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, cancellationToken) is not { } existing || IsOwn(existing);

    /// <summary>Writes the caller's office into a definition that is about to be saved.</summary>
    public void Claim(WorkflowDefinition definition)
    {
        var properties = definition.CustomProperties ?? [];
        properties[Office] = scope.Office;
        definition.Json["customProperties"] = properties;
    }

    /// <summary>True when the definition is the caller's office's.</summary>
    public bool IsOwn(WorkflowDefinition definition) =>
        ActivityTree.Text(definition.CustomProperties, Office) == scope.Office;

    /// <summary>Those of <paramref name="latest"/> that use a definition, whichever version of it, as an activity.</summary>
    private async Task<IReadOnlyList<WorkflowDefinition>> UsersAsync(
        string definitionId, IReadOnlyList<WorkflowDefinition> latest, CancellationToken cancellationToken)
    {
        var ids = await store.ListVersionIdsAsync(definitionId, cancellationToken);
        return
        [
            .. latest.Where(other => DefinitionReference.In(other.Root)
                .Any(use => use.DefinitionId == definitionId || ids.Contains(use.VersionId, StringComparer.Ordinal))),
        ];
    }

    private WorkflowDefinition? Own(WorkflowDefinition? definition) =>
        definition is not null && IsOwn(definition) ? definition : null;
}

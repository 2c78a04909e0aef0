using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions;

/// <summary>The drawings of an office, version by version: those that name it as theirs.</summary>
public sealed class OfficeDrawings(RegistryDb db, IWorkflowStore store)
{
    /// <summary>Every version of a definition, newest first; empty when there is none or it is another office's.</summary>
    public Task<IReadOnlyList<WorkflowDefinition>> ListVersionsAsync(string definitionId, Guid officeId, CancellationToken ct) =>
        ListVersionsAsync([definitionId], officeId, ct);

    /// <summary>The same for many definitions.</summary>
    public Task<IReadOnlyList<WorkflowDefinition>> ListVersionsAsync(
        IReadOnlyList<string> definitionIds, Guid officeId, CancellationToken ct) =>
        ListAsync(new() { DefinitionIds = definitionIds, Order = DefinitionOrder.Version, Descending = true }, officeId, ct);

    /// <summary>The newest version of each drawing, by name.</summary>
    public Task<IReadOnlyList<WorkflowDefinition>> ListLatestAsync(Guid officeId, CancellationToken ct) =>
        ListAsync(new() { Version = VersionOptions.Latest, Order = DefinitionOrder.Name }, officeId, ct);

    /// <summary>The newest version of a definition; null when there is none or it is another office's.</summary>
    public async Task<WorkflowDefinition?> FindLatestAsync(string definitionId, Guid officeId, CancellationToken ct) =>
        Own(await store.FindDefinitionAsync(definitionId, VersionOptions.Latest, ct), await SlugAsync(officeId, ct));

    /// <summary>One version by its own id; null when there is none or it is another office's.</summary>
    public async Task<WorkflowDefinition?> FindVersionAsync(string versionId, Guid officeId, CancellationToken ct) =>
        Own(await store.FindDefinitionVersionAsync(versionId, ct), await SlugAsync(officeId, ct));

    /// <summary>The name of a drawing; its id when it has none.</summary>
    public async Task<string> NameAsync(string definitionId, Guid officeId, CancellationToken ct) =>
        (await FindLatestAsync(definitionId, officeId, ct))?.Name ?? definitionId;

    private async Task<IReadOnlyList<WorkflowDefinition>> ListAsync(DefinitionQuery query, Guid officeId, CancellationToken ct)
    {
        var slug = await SlugAsync(officeId, ct);
        var all = await store.ListDefinitionsAsync(query with { Take = null }, ct);
        return [.. all.Items.Where(x => Own(x, slug) is not null)];
    }

    private Task<string?> SlugAsync(Guid officeId, CancellationToken ct) =>
        db.Set<Office>().Where(o => o.Id == officeId).Select(o => o.Slug).FirstOrDefaultAsync(ct);

    private static WorkflowDefinition? Own(WorkflowDefinition? definition, string? slug) =>
        slug is not null && definition?.CustomProperties?["office"]?.ToString() == slug ? definition : null;
}

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

    /// <summary>The name of a drawing; its id when it has none.</summary>
    public async Task<string> NameAsync(string definitionId, Guid officeId, CancellationToken ct) =>
        (await ListAsync(new() { DefinitionIds = [definitionId], Version = VersionOptions.Latest }, officeId, ct))
        .Select(x => x.Name).FirstOrDefault() ?? definitionId;

    private async Task<IReadOnlyList<WorkflowDefinition>> ListAsync(DefinitionQuery query, Guid officeId, CancellationToken ct)
    {
        var slug = await db.Set<Office>().Where(o => o.Id == officeId).Select(o => o.Slug).FirstOrDefaultAsync(ct);
        var all = await store.ListDefinitionsAsync(query with { Take = null }, ct);
        return slug is null ? [] : [.. all.Items.Where(x => x.CustomProperties?["office"]?.ToString() == slug)];
    }
}

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
    public async Task<IReadOnlyList<WorkflowDefinition>> ListVersionsAsync(string definitionId, Guid officeId, CancellationToken ct)
    {
        var slug = await db.Set<Office>().Where(o => o.Id == officeId).Select(o => o.Slug).FirstOrDefaultAsync(ct);
        var query = new DefinitionQuery { DefinitionIds = [definitionId], Order = DefinitionOrder.Version, Descending = true };
        var all = await store.ListDefinitionsAsync(query, ct);
        return slug is null ? [] : [.. all.Items.Where(x => x.CustomProperties?["office"]?.ToString() == slug)];
    }
}

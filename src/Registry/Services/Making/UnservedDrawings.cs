using Lajur.Engine.Definitions;
using Lajur.Registry.Sop;
using Lajur.Registry.Versions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services.Making;

/// <summary>The drawings of an office that cases could run on and that no service runs yet.</summary>
public sealed class UnservedDrawings(RegistryDb db, OfficeDrawings drawings)
{
    /// <summary>By name, each as it was saved last. A copy that says whose service it is belongs to that.</summary>
    public async Task<IReadOnlyList<WorkflowDefinition>> ListAsync(Guid officeId, CancellationToken ct = default)
    {
        var own = await db.Set<Service>().Where(service => service.OfficeId == officeId).Select(service => new { service.DefinitionId, service.Slug }).ToListAsync(ct);
        return [.. (await drawings.ListLatestAsync(officeId, ct)).Where(drawing =>
            !own.Exists(service => service.DefinitionId == drawing.DefinitionId || service.Slug == drawing.CustomProperties?["service"]?.ToString())
            && SopDrawing.Read(drawing.Json).Starts.Any())];
    }
}

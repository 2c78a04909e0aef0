using Lajur.Engine.Definitions;
using Lajur.Registry.Changes;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions.Ledger;

/// <summary>The ledger of drawings. Lines are written in the transaction of what they tell, and never changed but for a sitting that goes on.</summary>
public sealed class DrawingLedger(RegistryDb db, TimeProvider clock)
{
    /// <summary>The most lines that are shown of a drawing.</summary>
    public const int MostShown = 100;

    /// <summary>The office that a drawing names as its own, or whose service runs it; null when there is none.</summary>
    public Task<Office?> FindOfficeAsync(WorkflowDefinition drawing, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        var (slug, id) = (drawing.CustomProperties?["office"]?.ToString(), drawing.DefinitionId);
        return db.Set<Office>().AsNoTracking().OrderByDescending(office => office.Slug == slug).FirstOrDefaultAsync(
            office => office.Slug == slug || db.Set<Service>().Any(service => service.OfficeId == office.Id && service.DefinitionId == id), ct);
    }

    /// <summary>Writes a line; a save right after one's own of the same version counts as that one.</summary>
    public async Task WriteAsync(
        Guid officeId, WorkflowDefinition? drawing, DrawingChangeKind kind, Actor by, string? detail, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (kind == DrawingChangeKind.Saved && detail is null && await LastAsync(officeId, drawing!.DefinitionId, ct) is { } last
            && last.Kind == kind && last.Detail is null && last.ById == by.Id && last.VersionId == drawing.Id)
        {
            (last.LastAt, last.Times) = (now, last.Times + 1);
        }
        else
        {
            db.Add(new DrawingChange
            {
                Id = Guid.CreateVersion7(now),
                OfficeId = officeId,
                DefinitionId = drawing?.DefinitionId,
                VersionId = drawing?.Id,
                Version = drawing?.Version ?? 0,
                Kind = kind,
                ById = by.Id ?? Guid.Empty,
                ByName = by.Name,
                At = now,
                LastAt = now,
                Detail = detail?.CutTo(DrawingChangeMapping.DetailLength),
            });
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>What happened to a drawing and to the office's rule, the latest first.</summary>
    public async Task<IReadOnlyList<DrawingChange>> ListAsync(Guid officeId, string definitionId, CancellationToken ct) =>
        await db.Set<DrawingChange>().AsNoTracking()
            .Where(c => c.OfficeId == officeId && (c.DefinitionId == definitionId || c.DefinitionId == null))
            .OrderByDescending(c => c.LastAt).ThenByDescending(c => c.Id).Take(MostShown).ToListAsync(ct);

    /// <summary>What happened to the rules of an office, the latest first.</summary>
    public async Task<IReadOnlyList<DrawingChange>> ListRulesAsync(Guid officeId, CancellationToken ct) =>
        await db.Set<DrawingChange>().AsNoTracking().Where(c => c.OfficeId == officeId && c.DefinitionId == null)
            .OrderByDescending(c => c.LastAt).ThenByDescending(c => c.Id).Take(MostShown).ToListAsync(ct);

    private Task<DrawingChange?> LastAsync(Guid officeId, string definitionId, CancellationToken ct) =>
        db.Set<DrawingChange>().Where(c => c.OfficeId == officeId && c.DefinitionId == definitionId)
            .OrderByDescending(c => c.LastAt).ThenByDescending(c => c.Id).FirstOrDefaultAsync(ct);
}

using Lajur.Engine.Definitions;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services.Texts;

/// <summary>Reads what the papers of a version say: of one that was published, as it was then; of a draft, as it would be now.</summary>
public sealed class VersionTexts(RegistryDb db, OfficeDirectory offices)
{
    /// <param name="drawing">The version.</param>
    /// <param name="service">The service that it runs, not tracked; it is dressed in the words of that version.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<VersionText> ReadAsync(WorkflowDefinition drawing, Service service, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(service);
        var office = (await offices.FindAsync(service.OfficeId, ct))!;
        var saved = await FindSavedAsync(drawing, service.Id, ct);
        var text = new VersionText
        {
            Drawing = drawing,
            Service = service,
            Office = office,
            Number = TextPin.Of(drawing) ?? 0,
            SavedBy = saved?.SavedBy,
            SavedAt = saved?.SavedAt,
        };
        var all = await db.Set<PublishedText>().AsNoTracking().Where(t => t.ServiceId == service.Id)
            .OrderBy(t => t.PublishedAt).ThenBy(t => t.Version).Select(t => new { t.VersionId, t.PublishedAt }).ToListAsync(ct);
        if (all.FindIndex(t => t.VersionId == drawing.Id) is not (>= 0 and var place))
        {
            Dress(service, saved?.Text ?? ServiceText.Of(service));
            return text with { InForceFrom = drawing.PublishedAt };
        }

        var content = await db.Set<PublishedText>().AsNoTracking().Where(t => t.VersionId == drawing.Id).Select(t => t.Content).SingleAsync(ct);
        (service.Name, service.Promise) = (content.ServiceName, content.Promise);
        Dress(service, content.Text);
        (office.Name, office.Letterhead) = (content.OfficeName, content.Letterhead);
        return text with { InForceFrom = all[place].PublishedAt, InForceUntil = place + 1 < all.Count ? all[place + 1].PublishedAt : null };
    }

    /// <summary>The text that goes with a drawing; null while nobody saved one for the service, which then says it itself.</summary>
    public Task<SavedText?> FindSavedAsync(WorkflowDefinition drawing, Guid serviceId, CancellationToken ct = default)
    {
        var number = TextPin.Of(drawing) ?? TextPin.First;
        return db.Set<SavedText>().AsNoTracking().FirstOrDefaultAsync(t => t.ServiceId == serviceId && t.Number == number, ct);
    }

    private static void Dress(Service service, ServiceText text) => (service.Standard, service.SopPage) = (text.Standard, text.SopPage);
}

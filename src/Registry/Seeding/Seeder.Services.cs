using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Seeding;

public sealed partial class Seeder
{
    private async Task AddServiceAsync(Office office, ServiceFolder folder, CancellationToken cancellationToken)
    {
        var service = await db.Set<Service>()
            .SingleOrDefaultAsync(s => s.OfficeId == office.Id && s.Slug == folder.Slug, cancellationToken);
        if (service is null)
        {
            service = new()
            {
                Id = NewId(),
                OfficeId = office.Id,
                Slug = folder.Slug,
                Kind = folder.File.Kind,
                Name = folder.File.Name,
                Summary = folder.File.Summary,
                NumberPrefix = folder.File.NumberPrefix,
                Promise = folder.File.Promise,
                DefinitionId = folder.DefinitionId,
                Standard = folder.File.Standard,
                SopPage = folder.SopPage,
                IntakeFormKey = folder.File.IntakeForm,
                Guarantee = folder.File.Guarantee,
                Escalation = folder.File.Escalation,
                KeepsOrder = folder.File.KeepsOrder,
                IsOpen = true,
            };
            db.Add(service);
            await db.SaveChangesAsync(cancellationToken);
        }

        var known = await db.Set<Form>().Where(form => form.ServiceId == service.Id)
            .Select(form => form.Key).ToListAsync(cancellationToken);
        db.AddRange(folder.Forms.Where(form => !known.Contains(form.Key)).Select(form => new Form
        {
            Id = NewId(),
            ServiceId = service.Id,
            Key = form.Key,
            Version = 1,
            Schema = form.Value,
            CreatedAt = clock.GetUtcNow(),
        }));
    }
}

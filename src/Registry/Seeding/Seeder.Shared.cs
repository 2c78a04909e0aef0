using Lajur.Registry.Offices;
using Lajur.Registry.Seeding.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Seeding;

public sealed partial class Seeder
{
    private static async Task<IReadOnlyList<SharedService>> ReadSharedAsync(string root, CancellationToken cancellationToken)
    {
        List<SharedService> shared = [];
        foreach (var folder in Directory.EnumerateDirectories(root).Order(StringComparer.Ordinal))
        {
            if (File.Exists(Path.Combine(folder, "workflow.json")))
            {
                shared.Add(await SharedService.ReadAsync(folder, cancellationToken));
            }
        }

        return shared;
    }

    /// <summary>Gives every office that there is the shared services which it does not bring itself, with the lanes they need.</summary>
    private async Task<IReadOnlyList<ServiceFolder>> SpreadAsync(
        List<ServiceFolder> own, IReadOnlyList<SharedService> shared, CancellationToken cancellationToken)
    {
        List<ServiceFolder> spread = [];
        var offices = await db.Set<Office>().OrderBy(office => office.Slug).ToListAsync(cancellationToken);
        foreach (var (office, service) in offices.SelectMany(_ => shared, (office, service) => (office, service)))
        {
            if (own.Exists(folder => folder.OfficeSlug == office.Slug && folder.Slug == service.Folder.Slug))
            {
                continue;
            }

            var last = await db.Set<Lane>().Where(lane => lane.OfficeId == office.Id).MaxAsync(lane => (int?)lane.Order, cancellationToken);
            await AddLanesAsync(office, service.Lanes, (last ?? 0) + 1, cancellationToken);
            var folder = service.For(office.Slug);
            await AddServiceAsync(office, folder, cancellationToken);
            spread.Add(folder);
        }

        return spread;
    }
}

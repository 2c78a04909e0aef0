using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Services;

/// <summary>Finds services and their forms. What it returns is not tracked.</summary>
public sealed class ServiceCatalog(RegistryDb db)
{
    /// <summary>Characters of a search that are looked at.</summary>
    private const int LongestSearch = 100;

    private IQueryable<Service> Services => db.Set<Service>().AsNoTracking();

    /// <summary>What people come to this service with.</summary>
    internal static Task<ServiceKind> KindOfAsync(RegistryDb db, Guid serviceId, CancellationToken ct) =>
        db.Set<Service>().Where(service => service.Id == serviceId).Select(service => service.Kind).SingleAsync(ct);

    /// <summary>An office's services by name, open or not.</summary>
    public async Task<IReadOnlyList<Service>> ListAsync(Guid officeId, CancellationToken cancellationToken = default) =>
        await Services.Where(service => service.OfficeId == officeId)
            .OrderBy(service => service.Name).ToListAsync(cancellationToken);

    /// <summary>Every open service, by office and name.</summary>
    public async Task<IReadOnlyList<CatalogEntry>> ListOpenAsync(CancellationToken cancellationToken = default) =>
        await Entries(Services.Where(service => service.IsOpen)).ToListAsync(cancellationToken);

    /// <summary>The open services in which every word of the text occurs: in name, summary or office.</summary>
    public async Task<IReadOnlyList<CatalogEntry>> SearchAsync(string text, CancellationToken cancellationToken = default)
    {
        var words = text[..Math.Min(text.Length, LongestSearch)]
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var open = await ListOpenAsync(cancellationToken);
        return [.. open.Where(entry => words.All(word => Words(entry).Contains(word, StringComparison.OrdinalIgnoreCase)))];

        static string Words(CatalogEntry entry) =>
            $"{entry.Service.Name}\n{entry.Service.Summary}\n{entry.Office.Name}\n{entry.Office.ShortName}";
    }

    /// <summary>The service at <c>/layanan/{office}/{service}</c>, open or not.</summary>
    public Task<CatalogEntry?> FindAsync(
        string officeSlug, string serviceSlug, CancellationToken cancellationToken = default) =>
        Entries(Services.Where(service => service.Slug == serviceSlug), officeSlug)
            .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Where each office takes complaints, by office; open services alone.</summary>
    public async Task<IReadOnlyList<CatalogEntry>> ListComplaintsAsync(CancellationToken cancellationToken = default) =>
        await Entries(Services.Where(service => service.IsOpen && service.Kind == ServiceKind.Complaint)).ToListAsync(cancellationToken);

    /// <summary>Where an office takes complaints; null when it takes none through Lajur.</summary>
    public Task<CatalogEntry?> FindComplaintAsync(string officeSlug, CancellationToken cancellationToken = default) =>
        Entries(Services.Where(service => service.IsOpen && service.Kind == ServiceKind.Complaint), officeSlug)
            .FirstOrDefaultAsync(cancellationToken);

    public Task<Service?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        Services.SingleOrDefaultAsync(service => service.Id == id, cancellationToken);

    /// <summary>The service that a workflow definition runs.</summary>
    public Task<Service?> FindByDefinitionAsync(string definitionId, CancellationToken cancellationToken = default) =>
        Services.FirstOrDefaultAsync(service => service.DefinitionId == definitionId, cancellationToken);

    /// <summary>A given version of a form, or the newest that came with the program.</summary>
    public Task<Form?> FindFormAsync(
        Guid serviceId, string key, int? version = null, CancellationToken cancellationToken = default) =>
        db.Set<Form>().AsNoTracking()
            .Where(form => form.ServiceId == serviceId && form.Key == key && (version == null ? form.DefinitionId == null : form.Version == version))
            .OrderByDescending(form => form.Version)
            .FirstOrDefaultAsync(cancellationToken);

    /// <summary>The newest version of each of a service's forms, by key.</summary>
    public async Task<IReadOnlyList<Form>> FormsAsync(Guid serviceId, CancellationToken cancellationToken = default)
    {
        var forms = await db.Set<Form>().AsNoTracking()
            .Where(form => form.ServiceId == serviceId).ToListAsync(cancellationToken);
        return [.. forms.GroupBy(form => form.Key, StringComparer.Ordinal)
            .Select(versions => versions.MaxBy(form => form.Version)!)
            .OrderBy(form => form.Key, StringComparer.Ordinal)];
    }

    private IQueryable<CatalogEntry> Entries(IQueryable<Service> services, string? officeSlug = null) =>
        from service in services
        join office in db.Set<Office>().AsNoTracking() on service.OfficeId equals office.Id
        where officeSlug == null || office.Slug == officeSlug
        orderby office.Name, service.Name
        select new CatalogEntry(office, service);
}

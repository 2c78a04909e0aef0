using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Seeding.Files;
using Lajur.Registry.Seeding.Shared;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Seeding;

/// <summary>
/// Takes what ships under <c>workflows/</c> into the database: offices, lanes, hours, holidays, services, forms, books
/// and drawings. Adds what is missing and never touches what is there, so it may run at every start; administrators' changes
/// stay.
/// </summary>
public sealed partial class Seeder(RegistryDb db, IDefinitionSeed definitions, TimeProvider clock)
{
    /// <exception cref="SeedFileException">A file cannot be used; nothing of this call is kept.</exception>
    public async Task SeedAsync(SeedRequest request, CancellationToken cancellationToken = default)
    {
        if (!Directory.Exists(request.Folder))
        {
            throw new SeedFileException(request.Folder, "there is no such folder; nothing can be seeded from it.");
        }

        var shared = await ReadSharedAsync(request.Folder, cancellationToken);
        var services = await ReadServicesAsync(request.Folder, shared, cancellationToken);
        IReadOnlyList<ServiceFolder> spread;
        try
        {
            spread = await AddMissingAsync(request, services, shared, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another host starting at the same time was first; the second look finds its rows.
            db.ChangeTracker.Clear();
            spread = await AddMissingAsync(request, services, shared, cancellationToken);
        }

        foreach (var service in services.Concat(spread))
        {
            await definitions.SeedAsync(service.DefinitionId, service.Drawing, cancellationToken);
        }
    }

    /// <returns>The services that every office shares, as each office has them that brings none of its own.</returns>
    private async Task<IReadOnlyList<ServiceFolder>> AddMissingAsync(
        SeedRequest request, List<ServiceFolder> services, IReadOnlyList<SharedService> shared, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await AddHolidaysAsync(Path.Combine(request.Folder, "_calendars"), cancellationToken);
        foreach (var path in SeedFiles.In(Path.Combine(request.Folder, "_offices"), "*.json"))
        {
            var file = await SeedFiles.ReadAsync<OfficeFile>(path, cancellationToken);
            var office = await AddOfficeAsync(file, path, cancellationToken);
            await AddLanesAsync(office, file.Lanes, firstOrder: 1, cancellationToken);
            await AddStaffAsync(office, file, request.HashDemoPassword, cancellationToken);
            foreach (var service in services.Where(service => service.OfficeSlug == file.Slug))
            {
                await AddServiceAsync(office, service, cancellationToken);
            }
        }

        await AddBooksAsync(Path.Combine(request.Folder, "_books"), cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        var spread = await SpreadAsync(services, shared, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return spread;
    }

    private async Task AddHolidaysAsync(string folder, CancellationToken cancellationToken)
    {
        foreach (var path in SeedFiles.In(folder, "*.json"))
        {
            var file = await SeedFiles.ReadAsync<HolidayFile>(path, cancellationToken);
            var known = await db.Set<HolidayYear>()
                .AnyAsync(year => year.Year == file.Year && (year.Decree == file.Decree || !file.IsDecreed), cancellationToken);
            if (!known)
            {
                db.Add(new HolidayYear
                {
                    Id = NewId(),
                    Year = file.Year,
                    Decree = file.Decree,
                    IsDecreed = file.IsDecreed,
                    RecordedAt = clock.GetUtcNow(),
                    Days = file.Days,
                    Ramadan = file.Ramadan,
                });
            }
        }
    }

    private static async Task<List<ServiceFolder>> ReadServicesAsync(
        string root, IReadOnlyList<SharedService> shared, CancellationToken cancellationToken)
    {
        List<ServiceFolder> services = [];
        var offices = Directory.EnumerateDirectories(root).Where(path => Path.GetFileName(path)[0] != '_');
        foreach (var folder in offices.SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
        {
            if (File.Exists(Path.Combine(folder, "workflow.json")))
            {
                var common = shared.FirstOrDefault(one => one.Folder.Slug == Path.GetFileName(folder))?.Folder;
                services.Add(await ServiceFolder.ReadAsync(folder, common, cancellationToken));
            }
        }

        return services;
    }

    private Guid NewId() => Guid.CreateVersion7(clock.GetUtcNow());
}

using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices;

/// <summary>Finds offices, their lanes and their staff. What it returns is not tracked.</summary>
public sealed class OfficeDirectory(RegistryDb db)
{
    public async Task<IReadOnlyList<Office>> ListAsync(CancellationToken cancellationToken = default) =>
        await db.Set<Office>().AsNoTracking().OrderBy(office => office.Name).ToListAsync(cancellationToken);

    public Task<Office?> FindAsync(string slug, CancellationToken cancellationToken = default) =>
        db.Set<Office>().AsNoTracking().SingleOrDefaultAsync(office => office.Slug == slug, cancellationToken);

    public Task<Office?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        db.Set<Office>().AsNoTracking().SingleOrDefaultAsync(office => office.Id == id, cancellationToken);

    /// <summary>An office's lanes from left to right, those that were closed left out.</summary>
    public async Task<IReadOnlyList<Lane>> LanesAsync(Guid officeId, CancellationToken cancellationToken = default) =>
        await db.Set<Lane>().AsNoTracking().Where(lane => lane.OfficeId == officeId && lane.ClosedAt == null)
            .OrderBy(lane => lane.Order).ToListAsync(cancellationToken);

    /// <summary>The same with those that were closed.</summary>
    public async Task<IReadOnlyList<Lane>> AllLanesAsync(Guid officeId, CancellationToken cancellationToken = default) =>
        await db.Set<Lane>().AsNoTracking().Where(lane => lane.OfficeId == officeId).OrderBy(lane => lane.Order).ToListAsync(cancellationToken);

    public Task<Lane?> FindLaneAsync(Guid officeId, string key, CancellationToken cancellationToken = default) =>
        db.Set<Lane>().AsNoTracking()
            .SingleOrDefaultAsync(lane => lane.OfficeId == officeId && lane.Key == key, cancellationToken);

    /// <summary>An officer with the lanes held, active or not.</summary>
    public Task<Officer?> FindOfficerAsync(Guid id, CancellationToken cancellationToken = default) =>
        db.Set<Officer>().AsNoTracking().Include(officer => officer.Lanes)
            .SingleOrDefaultAsync(officer => officer.Id == id, cancellationToken);

    /// <summary>Active officers of an office with the lanes they hold, by name.</summary>
    public async Task<IReadOnlyList<Officer>> StaffAsync(Guid officeId, CancellationToken cancellationToken = default) =>
        await db.Set<Officer>().AsNoTracking().Include(officer => officer.Lanes)
            .Where(officer => officer.OfficeId == officeId && officer.IsActive)
            .OrderBy(officer => officer.Name).ToListAsync(cancellationToken);
}

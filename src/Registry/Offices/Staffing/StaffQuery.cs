using Lajur.Registry.Offices.Substitutions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Offices.Staffing;

/// <summary>The staff of an office as those who keep it see it.</summary>
public sealed class StaffQuery(RegistryDb db)
{
    private const int LastChanges = 50;

    /// <summary>Everybody, those who left at the end.</summary>
    public async Task<IReadOnlyList<Officer>> ListAsync(Guid officeId, CancellationToken ct = default) =>
        await db.Set<Officer>().AsNoTracking().Include(o => o.Lanes).Where(o => o.OfficeId == officeId)
            .OrderByDescending(o => o.IsActive).ThenBy(o => o.Name).ToListAsync(ct);

    /// <summary>Substitutions that hold now or will, the earliest first.</summary>
    public async Task<IReadOnlyList<Substitution>> SubstitutionsAsync(Guid officeId, DateTimeOffset now, CancellationToken ct = default) =>
        await db.Set<Substitution>().AsNoTracking().Where(s => s.OfficeId == officeId && s.Until > now).OrderBy(s => s.From).ToListAsync(ct);

    /// <summary>The last changes of one person's rights, newest first.</summary>
    public async Task<IReadOnlyList<StaffChange>> ChangesAsync(Guid officerId, CancellationToken ct = default) =>
        await db.Set<StaffChange>().AsNoTracking().Where(c => c.OfficerId == officerId)
            .OrderByDescending(c => c.At).Take(LastChanges).ToListAsync(ct);
}

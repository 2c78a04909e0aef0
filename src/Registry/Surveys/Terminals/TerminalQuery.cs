using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Terminals;

/// <summary>Finds terminals.</summary>
public sealed class TerminalQuery(RegistryDb db, TimeProvider clock)
{
    /// <summary>The terminal with this key, if it is on; services that are closed to applications are judged as well.</summary>
    public async Task<TerminalView?> FindOpenAsync(string key, CancellationToken ct = default)
    {
        var (hash, now) = (TerminalKeys.Hash(key), clock.GetUtcNow());
        var found = await db.Set<SurveyTerminal>().AsNoTracking()
            .Where(t => t.KeyHash == hash && t.ClosedAt == null && t.ExpiresAt > now)
            .Join(db.Set<Office>(), t => t.OfficeId, o => o.Id, (t, o) => new { t.Id, t.OfficeId, t.Name, OfficeName = o.Name })
            .FirstOrDefaultAsync(ct);
        return found is null
            ? null
            : new(found.Id, found.OfficeId, found.Name, found.OfficeName, await db.Set<Service>().AsNoTracking()
                .Where(s => s.OfficeId == found.OfficeId).OrderBy(s => s.Name).ToListAsync(ct));
    }

    /// <summary>The terminals of an office that are on now, newest first.</summary>
    public async Task<IReadOnlyList<SurveyTerminal>> ListOpenAsync(Guid officeId, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow();
        return await db.Set<SurveyTerminal>().AsNoTracking()
            .Where(t => t.OfficeId == officeId && t.ClosedAt == null && t.ExpiresAt > now)
            .OrderByDescending(t => t.OpenedAt).ToListAsync(ct);
    }
}

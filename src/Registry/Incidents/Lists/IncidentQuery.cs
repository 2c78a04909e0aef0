using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

// Translated to SQL's upper(), which knows no culture.
#pragma warning disable CA1304, CA1311, CA1862, MA0011

namespace Lajur.Registry.Incidents.Lists;

/// <summary>Reads the office's book of incidents for those who lead or administer it.</summary>
public sealed class IncidentQuery(RegistryDb db, CaseAccess access, TimeProvider time)
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    private const int MaxPage = 1000;

    /// <summary>A page of the list; null for an officer who neither leads nor administers.</summary>
    public async Task<IncidentList?> ListAsync(Guid officerId, IncidentFilter filter, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (await FindReaderAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        var own = db.Set<IncidentEntry>().AsNoTracking().Where(i => i.OfficeId == officer.OfficeId);
        var rows = await Narrow(own, filter)
            .Skip((Math.Clamp(filter.Page, 1, MaxPage) - 1) * PageSize).Take(PageSize + 1)
            .Select(i => new { Entry = i, Number = db.Set<Case>().Where(c => c.Id == i.CaseId).Select(c => c.Number).FirstOrDefault() })
            .ToListAsync(ct);
        var procedures = await own.Select(i => new { i.DefinitionId, i.ProcedureName }).Distinct().ToListAsync(ct);
        return new(
            [.. rows.Take(PageSize).Select(x => new IncidentRow { Entry = x.Entry, CaseNumber = x.Number, Sentence = IncidentSentences.Of(x.Entry) })],
            await own.CountAsync(i => i.State == IncidentState.Open, ct),
            [.. procedures.DistinctBy(x => x.DefinitionId, StringComparer.Ordinal).OrderBy(x => x.ProcedureName, StringComparer.Ordinal).Select(x => (x.DefinitionId, x.ProcedureName))],
            rows.Count > PageSize);
    }

    /// <summary>How many incidents are open, by office; offices without any are left out.</summary>
    public Task<Dictionary<Guid, int>> CountOpenAsync(CancellationToken ct = default) =>
        db.Set<IncidentEntry>().Where(i => i.State == IncidentState.Open)
            .GroupBy(i => i.OfficeId).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(x => x.Key, x => x.Count, ct);

    internal async Task<CaseOfficer?> FindReaderAsync(Guid officerId, CancellationToken ct) =>
        await access.FindOfficerAsync(officerId, ct) is { } officer && (officer.Leads || officer.Role == OfficerRole.Administrator)
            ? officer
            : null;

    private IQueryable<IncidentEntry> Narrow(IQueryable<IncidentEntry> own, IncidentFilter filter)
    {
        var text = (filter.Text ?? "").Trim().ToUpperInvariant();
        own = filter.Closed ? own.Where(i => i.State != IncidentState.Open) : own.Where(i => i.State == IncidentState.Open);
        own = filter.DefinitionId is { Length: > 0 } definition ? own.Where(i => i.DefinitionId == definition) : own;
        if (filter.OlderThanHours is { } hours)
        {
            var until = time.GetUtcNow() - TimeSpan.FromHours(Math.Clamp(hours, 0, 24 * 3660));
            own = own.Where(i => i.RaisedAt <= until);
        }

        own = text.Length == 0 ? own : own.Where(i =>
            i.StepTitle.ToUpper().Contains(text) || i.ProcedureName.ToUpper().Contains(text) || i.Message.ToUpper().Contains(text)
            || db.Set<Case>().Any(c => c.Id == i.CaseId && c.Number.Contains(text)));
        return filter.Closed
            ? own.OrderByDescending(i => i.ClosedAt).ThenBy(i => i.Id)
            : own.OrderBy(i => i.RaisedAt).ThenBy(i => i.Id);
    }
}

using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>Reads what people asked about their data, for the head of their office; not of complaints about that very head.</summary>
public sealed class DataRequestQuery(RegistryDb db, CaseAccess access)
{
    /// <summary>The most that are listed: the open ones by when they are due, then the latest decided.</summary>
    public const int MaxListed = 100;

    /// <summary>Null for everybody else.</summary>
    public async Task<IReadOnlyList<DataRequestView>?> ListAsync(Guid officerId, CancellationToken ct = default) =>
        await access.FindOfficerAsync(officerId, ct) is { Role: OfficerRole.Head } officer
            ? await Of(officer).OrderBy(v => v.Request.State == DataRequestState.Open ? 0 : 1)
                .ThenBy(v => v.Request.State == DataRequestState.Open ? v.Request.AskedAt : (DateTimeOffset?)null)
                .ThenByDescending(v => v.Request.AskedAt)
                .Take(MaxListed).ToListAsync(ct)
            : null;

    /// <summary>One of them; the look is logged.</summary>
    public async Task<DataRequestView?> FindAsync(Guid id, Guid officerId, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { Role: OfficerRole.Head } officer
            || await Of(officer).FirstOrDefaultAsync(v => v.Request.Id == id, ct) is not { } view)
        {
            return null;
        }

        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == view.Request.CaseId, ct);
        await access.LogAsync(officer, matter, "data-request", id, unmasked: true, ct);
        return view;
    }

    private IQueryable<DataRequestView> Of(CaseOfficer officer)
    {
        var whole = access.SightsOf(officer).Where(s => s.Sight == CaseSight.Whole);
        return db.Set<DataRequest>().AsNoTracking().Where(r => r.OfficeId == officer.OfficeId && whole.Any(s => s.CaseId == r.CaseId))
            .Join(db.Set<Case>(), r => r.CaseId, c => c.Id, (r, c) => new { r, c })
            .Join(db.Set<Service>(), x => x.c.ServiceId, s => s.Id, (x, s) => new DataRequestView
            {
                Request = x.r,
                CaseNumber = x.c.Number,
                ServiceName = s.Name,
                Applicant = x.c.Applicant,
            });
    }
}

using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>
/// Reads what people asked about their data, for the head of their office; not of complaints about that very head. Those of
/// complaints about every head are for the administrators whom they are not about.
/// </summary>
public sealed class DataRequestQuery(RegistryDb db, CaseAccess access, ConcernedOfficers concerned)
{
    /// <summary>The most that are listed: the open ones by when they are due, then the latest decided.</summary>
    public const int MaxListed = 100;

    /// <summary>Null for everybody else.</summary>
    public async Task<IReadOnlyList<DataRequestView>?> ListAsync(Guid officerId, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        var all = await ViewsFor(officer).OrderBy(v => v.Request.State == DataRequestState.Open ? 0 : 1)
            .ThenBy(v => v.Request.State == DataRequestState.Open ? v.Request.AskedAt : (DateTimeOffset?)null)
            .ThenByDescending(v => v.Request.AskedAt)
            .Take(MaxListed).ToListAsync(ct);
        return all.Count > 0 || officer.Role == OfficerRole.Head ? all : null;
    }

    /// <summary>One of them; the look is logged.</summary>
    public async Task<DataRequestView?> FindAsync(Guid id, Guid officerId, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer
            || await ViewsFor(officer).FirstOrDefaultAsync(v => v.Request.Id == id, ct) is not { } view)
        {
            return null;
        }

        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == view.Request.CaseId, ct);
        await access.LogAsync(officer, matter, "data-request", id, unmasked: true, ct);
        return view;
    }

    /// <summary>An officer and the request as it stands; null unless it is theirs to answer.</summary>
    internal async Task<(CaseOfficer Officer, DataRequest Request)?> EnterAsync(Guid id, Guid officerId, CancellationToken ct) =>
        await access.FindOfficerAsync(officerId, ct) is { } officer && await For(officer).FirstOrDefaultAsync(r => r.Id == id, ct) is { } request
            ? (officer, request)
            : null;

    private IQueryable<DataRequestView> ViewsFor(CaseOfficer officer) => For(officer)
        .Join(db.Set<Case>(), r => r.CaseId, c => c.Id, (r, c) => new { r, c })
        .Join(db.Set<Service>(), x => x.c.ServiceId, s => s.Id, (x, s) => new DataRequestView
        {
            Request = x.r,
            CaseNumber = x.c.Number,
            ServiceName = s.Name,
            Applicant = x.c.Applicant,
        });

    /// <summary>Those that the officer answers.</summary>
    private IQueryable<DataRequest> For(CaseOfficer officer)
    {
        var (sights, headless) = (access.SightsOf(officer), concerned.CasesOfEveryHead(officer.OfficeId));
        var all = db.Set<DataRequest>().AsNoTracking().Where(r => r.OfficeId == officer.OfficeId);
        return officer.Role switch
        {
            OfficerRole.Head => all.Where(r => sights.Any(s => s.CaseId == r.CaseId && s.Sight == CaseSight.Whole)),
            OfficerRole.Administrator => all.Where(
                r => headless.Contains(r.CaseId) && sights.Any(s => s.CaseId == r.CaseId && s.Sight != CaseSight.Nothing)),
            _ => all.Where(_ => false),
        };
    }
}

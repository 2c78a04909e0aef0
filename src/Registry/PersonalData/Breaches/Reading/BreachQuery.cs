using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Breaches.Reading;

/// <summary>Reads the breaches of an office for its heads and administrators; every look is logged.</summary>
public sealed class BreachQuery(
    RegistryDb db, BreachDoor door, CaseAccess access, BreachScopes scopes, IEnumerable<INoticeChannel> channels, TimeProvider time)
{
    /// <summary>The most people of the list for staff that are shown at once.</summary>
    public const int MostPeople = 200;

    /// <summary>The most breaches that are listed and written into a file.</summary>
    public const int Most = 500;

    /// <summary>Those that became known in a period, the latest first; null for everybody else.</summary>
    public Task<IReadOnlyList<BreachRow>?> ListAsync(Guid officerId, SurveyPeriod period, CancellationToken ct = default) =>
        ListAsync(officerId, period, "daftar", ct);

    /// <summary>The same, logged under another word for what it is read for.</summary>
    internal async Task<IReadOnlyList<BreachRow>?> ListAsync(Guid officerId, SurveyPeriod period, string purpose, CancellationToken ct)
    {
        if (await door.EnterAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        var zone = (await OfficeAsync(officer, ct)).Zone;
        var (from, until) = period.At(zone);
        var breaches = await db.Set<Breach>().AsNoTracking().Where(b => b.OfficeId == officer.OfficeId && b.KnownAt >= from && b.KnownAt < until)
            .OrderByDescending(b => b.KnownAt).ThenByDescending(b => b.Number).Take(Most).ToListAsync(ct);
        var counts = await CountsAsync([.. breaches.Select(b => b.Id)], ct);
        await access.LogAsync(officer, "breach", officer.OfficeId, unmasked: false, $"{purpose} {period.Name}", ct);
        return [.. breaches.Select(b => Row(b, counts.GetValueOrDefault(b.Id, BreachCounts.None), zone))];
    }

    /// <summary>One of the officer's office; null for everybody else.</summary>
    public Task<BreachView?> FindAsync(Guid id, Guid officerId, CancellationToken ct = default) => FindAsync(id, officerId, withPeople: true, ct);

    /// <summary>The same without those whom staff are to tell: nobody is named, and the log says so.</summary>
    public Task<BreachView?> FindRecordAsync(Guid id, Guid officerId, CancellationToken ct = default) => FindAsync(id, officerId, withPeople: false, ct);

    /// <summary>How many cases a choice means; null for whoever may not choose.</summary>
    public async Task<BreachPreview?> PreviewAsync(Guid officerId, BreachScope scope, CancellationToken ct = default)
    {
        if (await door.EnterAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        var reach = await scopes.FindAsync(officer, scope, ct);
        var (canMail, mailed, byStaff) = (channels.CanMail(), 0, 0);
        foreach (var piece in reach.Cases.Where(one => !one.IsErased).Chunk(500))
        {
            var ids = piece.Select(one => one.Id).ToList();
            var people = await db.Set<Case>().AsNoTracking().Where(c => ids.Contains(c.Id)).Select(c => c.Applicant).ToListAsync(ct);
            var some = people.Count(person => canMail && BreachReach.MailOf(person) is not null);
            (mailed, byStaff) = (mailed + some, byStaff + people.Count - some);
        }

        return new(reach.Cases.Count, mailed, byStaff, reach.Cases.Count(one => one.IsErased), reach.Errors);
    }

    private async Task<BreachView?> FindAsync(Guid id, Guid officerId, bool withPeople, CancellationToken ct)
    {
        if (await door.EnterAsync(officerId, ct) is not { } officer
            || await db.Set<Breach>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && b.OfficeId == officer.OfficeId, ct) is not { } breach)
        {
            return null;
        }

        var office = await OfficeAsync(officer, ct);
        var row = Row(breach, (await CountsAsync([id], ct)).GetValueOrDefault(id, BreachCounts.None), office.Zone);
        var people = withPeople ? await PeopleAsync(officer, id, ct) : [];
        await access.LogAsync(officer, "breach", id, people.Any(one => one.IsWhole), breach.Number, ct);
        return new() { Breach = breach, Office = office, Counts = row.Counts, Clock = row.Clock, People = people, Waiting = await WaitingAsync(officer, id, ct) };
    }

    private BreachRow Row(Breach breach, BreachCounts counts, IndonesianZone zone) =>
        new(breach, counts, BreachClock.Of(breach, counts, zone, time.GetUtcNow()));

    private Task<Office> OfficeAsync(CaseOfficer officer, CancellationToken ct) =>
        db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == officer.OfficeId, ct);

    private async Task<Dictionary<Guid, BreachCounts>> CountsAsync(List<Guid> ids, CancellationToken ct)
    {
        var groups = await db.Set<BreachCase>().AsNoTracking().Where(c => ids.Contains(c.BreachId)).GroupBy(c => new { c.BreachId, c.State })
            .Select(g => new { g.Key.BreachId, g.Key.State, Count = g.Count(), Last = g.Max(c => c.ToldAt) }).ToListAsync(ct);
        return groups.GroupBy(one => one.BreachId).ToDictionary(all => all.Key, all =>
        {
            var counts = all.ToDictionary(one => one.State, one => one.Count);
            return new BreachCounts(
                counts.GetValueOrDefault(BreachCaseState.Waiting), counts.GetValueOrDefault(BreachCaseState.Mailed),
                counts.GetValueOrDefault(BreachCaseState.ToContact), counts.GetValueOrDefault(BreachCaseState.Told),
                counts.GetValueOrDefault(BreachCaseState.Gone), all.Max(one => one.Last));
        });
    }

    private async Task<IReadOnlyList<BreachWaiting>> WaitingAsync(CaseOfficer officer, Guid id, CancellationToken ct) =>
        await db.Set<BreachCase>().AsNoTracking().Where(c => c.BreachId == id && c.State == BreachCaseState.Waiting)
            .Join(access.SightsOf(officer).Where(s => s.Sight != CaseSight.Nothing), c => c.CaseId, s => s.CaseId, (c, s) => c.CaseId)
            .Join(db.Set<Case>(), waiting => waiting, c => c.Id, (waiting, c) => new { c.Id, c.Number })
            .OrderBy(one => one.Number).Take(MostPeople).Select(one => new BreachWaiting(one.Id, one.Number)).ToListAsync(ct);

    private async Task<IReadOnlyList<BreachPerson>> PeopleAsync(CaseOfficer officer, Guid id, CancellationToken ct)
    {
        var sights = access.SightsOf(officer).Where(s => s.Sight != CaseSight.Nothing);
        var found = await db.Set<BreachCase>().AsNoTracking().Where(c => c.BreachId == id && c.State == BreachCaseState.ToContact)
            .Join(sights, c => c.CaseId, s => s.CaseId, (c, s) => new { c.CaseId, s.Sight, s.IsComplaint })
            .Join(db.Set<Case>(), x => x.CaseId, c => c.Id, (x, c) => new { x.CaseId, x.Sight, x.IsComplaint, c.Number, c.Applicant })
            .OrderBy(x => x.Number).Take(MostPeople).ToListAsync(ct);
        return [.. found.Select(x =>
        {
            var shown = CaseReading.Applicant(x.Applicant, x.IsComplaint ? ServiceKind.Complaint : ServiceKind.Application, x.Sight);
            return new BreachPerson(x.CaseId, x.Number, shown.Name, shown.Phone, BreachReach.WayOf(x.Applicant), IsWhole: !shown.Masked);
        })];
    }
}

using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

// Translated to SQL's upper(), which knows no culture.
#pragma warning disable CA1304, CA1311, CA1862, MA0011

namespace Lajur.Registry.Guarantees.Reading;

/// <summary>Finds guarantees for officers: all of the office for whoever leads it, those of the own lanes for the others.</summary>
public sealed class GuaranteeQuery(RegistryDb db, CaseAccess access, ICalendars calendars, TimeProvider time)
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    private const int MaxPage = 1000;

    /// <summary>A page of the list; empty for an officer who is not active.</summary>
    public async Task<GuaranteeList> ListAsync(Guid officerId, GuaranteeFilter filter, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return new([], 0, 0, HasMore: false);
        }

        var seen = Seen(officer);
        var (lanes, calendar) = (await LaneNames.ReadAsync(db, officer.OfficeId, ct), await calendars.GetAsync(officer.OfficeId, ct));
        var found = await Filter(seen, filter, calendar.Zone)
            .OrderByDescending(g => g.State == GuaranteeState.Reported).ThenByDescending(g => g.State == GuaranteeState.Open)
            .ThenByDescending(g => g.RaisedAt).ThenBy(g => g.Id)
            .Skip((Math.Clamp(filter.Page, 1, MaxPage) - 1) * PageSize).Take(PageSize + 1)
            .Join(db.Set<Case>(), g => g.CaseId, c => c.Id, (g, c) => new
            {
                Guarantee = g,
                c.Number,
                c.Applicant.Name,
                IsComplaint = db.Set<Complaint>().Any(x => x.CaseId == g.CaseId),
                Service = db.Set<Service>().Where(s => s.Id == g.ServiceId).Select(s => s.Name).First(),
            })
            .AsNoTracking().ToListAsync(ct);
        return new(
            [.. found.Take(PageSize).Select(one => Row(
                one.Guarantee, one.Number, one.IsComplaint ? CaseReading.Unnamed : Mask.Name(one.Name), one.Service, lanes, calendar))],
            await seen.CountAsync(g => g.State == GuaranteeState.Open, ct),
            await seen.CountAsync(g => g.State == GuaranteeState.Reported, ct),
            found.Count > PageSize);
    }

    /// <summary>One guarantee with all that is needed to fulfil it, or null when it is none of theirs. The view is logged.</summary>
    public async Task<GuaranteeView?> FindAsync(Guid id, Guid officerId, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer
            || await Seen(officer).AsNoTracking().FirstOrDefaultAsync(g => g.Id == id, ct) is not { } guarantee)
        {
            return null;
        }

        var matter = await db.Set<Case>().AsNoTracking().SingleAsync(c => c.Id == guarantee.CaseId, ct);
        var service = await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == guarantee.ServiceId, ct);
        var lanes = await LaneNames.ReadAsync(db, officer.OfficeId, ct);
        var sight = await access.SightAsync(officer, matter.Id, ct);
        var whole = sight == CaseSight.Whole;
        await access.LogAsync(officer, matter, "guarantee", guarantee.Id, unmasked: whole, ct);
        return new()
        {
            Guarantee = guarantee,
            CaseNumber = matter.Number,
            CaseStatus = matter.Status,
            ServiceName = service.Name,
            Standard = service.Standard.Find(StandardPart.Guarantee),
            Words = ServiceWords.Of(service.Kind),
            Applicant = CaseReading.Applicant(matter.Applicant, service.Kind, sight),
            Lane = lanes.Lane(guarantee.LaneKey),
            Derivation = guarantee is { OpenedAt: { } from, DueAt: { } due }
                ? (await calendars.GetAsync(officer.OfficeId, ct)).Explain(from, due).Sentence
                : null,
            Call = whole && guarantee.State == GuaranteeState.Open && matter.Applicant.Medium is not (ContactMedium.Email or ContactMedium.TrackingPage)
                ? NoticeSentences.ContactInstructions(matter.Applicant, GuaranteeSentences.Opened(guarantee, service))
                : null,
            MayDecide = officer.Leads,
            MayAct = officer.Leads || officer.Holds(guarantee.LaneKey),
        };
    }

    private IQueryable<Guarantee> Seen(CaseOfficer officer)
    {
        var (id, all) = (officer.Id, officer.Leads || officer.Role == OfficerRole.Administrator);
        return db.Set<Guarantee>().Where(g => g.OfficeId == officer.OfficeId && (all || officer.LaneKeys.Contains(g.LaneKey))
            && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == g.CaseId && c.OfficerId == id));
    }

    private IQueryable<Guarantee> Filter(IQueryable<Guarantee> all, GuaranteeFilter filter, IndonesianZone zone)
    {
        if (filter.Period is { } period)
        {
            var (from, until) = period.At(zone);
            all = all.Where(g => g.RaisedAt >= from && g.RaisedAt < until);
        }

        var text = (filter.Text ?? "").Trim().ToUpperInvariant();
        all = filter.State is { } state ? all.Where(g => g.State == state) : all;
        all = filter.ServiceSlug is { Length: > 0 } slug
            ? all.Where(g => db.Set<Service>().Any(s => s.Id == g.ServiceId && s.Slug == slug))
            : all;
        return text.Length == 0 ? all
            : all.Where(g => (g.Number != null && g.Number.ToUpper().Contains(text))
                || db.Set<Case>().Any(c => c.Id == g.CaseId && c.Number.Contains(text)));
    }

    private GuaranteeRow Row(
        Guarantee guarantee, string caseNumber, string applicant, string service, LaneNames lanes, WorkingCalendar calendar)
    {
        var (tone, text) = guarantee.ClosedAt is not null
            ? (ClockTone.Finished, GuaranteeNames.Of(guarantee.State).ToLowerInvariant())
            : ClockWords.Chip(guarantee.DueAt, guarantee.OpenedAt ?? guarantee.RaisedAt, waitsFor: null, time.GetUtcNow(), calendar);
        return new()
        {
            Id = guarantee.Id,
            Number = guarantee.Number,
            CaseNumber = caseNumber,
            ServiceName = service,
            ApplicantName = applicant,
            Cause = guarantee.Cause,
            State = guarantee.State,
            Remedy = guarantee.Remedy,
            Lane = lanes.Lane(guarantee.LaneKey),
            RaisedAt = guarantee.RaisedAt,
            ClosedAt = guarantee.ClosedAt,
            IsTakenBack = guarantee.NoBreachSince is not null,
            DueText = guarantee is { ClosedAt: null, DueAt: null } ? "secepat mungkin" : text,
            Tone = tone,
        };
    }
}

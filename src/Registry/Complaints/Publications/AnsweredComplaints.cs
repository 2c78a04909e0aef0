using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications;

/// <summary>Lists the answered complaints whose publication an officer decides on, and nothing of those that are hidden from them.</summary>
public sealed class AnsweredComplaints(RegistryDb db, CaseAccess access, PublicationDoor door)
{
    /// <summary>Complaints a page.</summary>
    public const int PageSize = 25;

    private const int MaxPage = 1000;

    /// <summary>A page, from 1: what waits for a decision by the moment of the answer, the rest the last answered first.</summary>
    /// <returns>The complaints, and whether more follow.</returns>
    public async Task<(IReadOnlyList<AnsweredComplaint> Complaints, bool HasMore)> ListAsync(
        Guid officerId, PublicationStanding standing, int page, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return ([], false);
        }

        var found = Standing(officer, standing);
        found = standing == PublicationStanding.Undecided
            ? found.OrderBy(a => a.Case.AnsweredAt).ThenBy(a => a.Case.Id)
            : found.OrderByDescending(a => a.Case.AnsweredAt).ThenByDescending(a => a.Case.Id);
        var rows = await found.Skip((Math.Clamp(page, 1, MaxPage) - 1) * PageSize).Take(PageSize + 1)
            .Select(a => new
            {
                a.Case.Id,
                a.Case.Number,
                About = a.Complaint.Summary ?? a.Case.Subject,
                AnsweredAt = a.Case.AnsweredAt!.Value,
                a.Complaint.DeclinedAt,
                a.Complaint.DeclinedByName,
                a.Complaint.DeclinedReason,
            }).AsNoTracking().ToListAsync(ct);
        var cases = rows.ConvertAll(row => row.Id);
        var publications = (await db.Set<ComplaintPublication>().AsNoTracking().Where(p => cases.Contains(p.CaseId)).ToListAsync(ct)).ToLookup(p => p.CaseId);
        return (
            [
                .. rows.Take(PageSize).Select(row => new AnsweredComplaint(
                    row.Number, row.About, row.AnsweredAt,
                    standing == PublicationStanding.Undecided ? null : Decision(
                        publications[row.Id].MaxBy(p => p.Id), row.DeclinedAt is { } at ? new(at, row.DeclinedByName!, row.DeclinedReason) : null))),
            ],
            rows.Count > PageSize);
    }

    /// <summary>How many wait for a decision of this officer; null for whoever has never had one to decide on.</summary>
    public async Task<int?> CountUndecidedAsync(Guid officerId, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        var waiting = await Standing(officer, PublicationStanding.Undecided).CountAsync(ct);
        return waiting > 0 || await Answered(officer).AnyAsync(ct) ? waiting : null;
    }

    private IQueryable<AnsweredCase> Answered(CaseOfficer officer) => door.OpenTo(officer)
        .Join(db.Set<Case>(), complaint => complaint.CaseId, matter => matter.Id, (complaint, matter) => new AnsweredCase { Complaint = complaint, Case = matter })
        .Where(a => a.Case.Status == CaseStatus.Closed && a.Case.AnsweredAt != null);

    private IQueryable<AnsweredCase> Standing(CaseOfficer officer, PublicationStanding standing)
    {
        var publications = db.Set<ComplaintPublication>();
        var answered = Answered(officer);
        if (standing == PublicationStanding.Published)
        {
            return answered.Where(a => publications.Any(p => p.CaseId == a.Case.Id && p.WithdrawnAt == null));
        }

        // Nothing is left of an erased one that a publication could be checked against.
        var kept = standing == PublicationStanding.KeptBack;
        return answered.Where(a => (kept || a.Case.ErasedAt == null) && !publications.Any(p => p.CaseId == a.Case.Id && p.WithdrawnAt == null)
            && kept == ((a.Complaint.DeclinedAt != null && a.Complaint.DeclinedAt >= a.Case.AnsweredAt)
                || publications.Any(p => p.CaseId == a.Case.Id && p.WithdrawnAt >= a.Case.AnsweredAt)));
    }

    /// <summary>The later of what became of its last publication and of a decision against one.</summary>
    private static AnsweredComplaint.Decided? Decision(ComplaintPublication? last, AnsweredComplaint.Decided? declined) => last switch
    {
        { WithdrawnAt: null } => new(last.PublishedAt, last.PublishedByName, Reason: null),
        { WithdrawnAt: { } at } when declined is null || at > declined.At => new(at, last.WithdrawnByName!, last.WithdrawnReason),
        _ => declined,
    };

    private sealed class AnsweredCase
    {
        public required Complaint Complaint { get; init; }

        public required Case Case { get; init; }
    }
}

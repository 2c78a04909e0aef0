using Lajur.Registry.Attachments;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Desk;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Cases.Reading;

/// <summary>Who may see what of a case, and the log of who did.</summary>
public sealed class CaseAccess(RegistryDb db, TimeProvider clock)
{
    /// <summary>How long one look at a thing may take before the log says that the officer is still looking.</summary>
    private static readonly TimeSpan OneLook = TimeSpan.FromMinutes(15);

    /// <summary>An active officer with the keys of their lanes, those held for somebody on leave among them; null when there is none.</summary>
    internal async Task<CaseOfficer?> FindOfficerAsync(Guid officerId, CancellationToken ct)
    {
        var officer = await db.OfficersInForce(clock.GetUtcNow()).AsNoTracking()
            .Where(o => o.Id == officerId)
            .Select(o => new { o.Id, o.OfficeId, o.Name, o.Role })
            .FirstOrDefaultAsync(ct);
        if (officer is null)
        {
            return null;
        }

        var keys = await db.LanesHeldBy(officerId, clock.GetUtcNow()).Select(lane => lane.Key).ToListAsync(ct);
        return new(officer.Id, officer.OfficeId, officer.Name, officer.Role, keys);
    }

    /// <summary>
    /// An active officer and the case with this number in their office; null when there is none of either: of another
    /// office's cases an officer is told nothing.
    /// </summary>
    internal async Task<(CaseOfficer Officer, Case Case)?> EnterAsync(Guid officerId, string number, CancellationToken ct) =>
        await FindOfficerAsync(officerId, ct) is { } officer
            && await db.Set<Case>().AsNoTracking()
                .FirstOrDefaultAsync(c => c.Number == number && c.OfficeId == officer.OfficeId, ct) is { } matter
            && await SightAsync(officer, matter.Id, ct) != CaseSight.Nothing
            ? (officer, matter)
            : null;

    /// <summary>How much of one case an officer is shown, as <see cref="SightsOf"/> has it.</summary>
    internal async Task<CaseSight> SightAsync(CaseOfficer officer, Guid caseId, CancellationToken ct) =>
        await SightsOf(officer).Where(c => c.CaseId == caseId).Select(c => c.Sight).FirstOrDefaultAsync(ct);

    /// <summary>
    /// Whole for whoever leads, and for the lanes that have an open item on the case, wait for its applicant or owe them its
    /// guarantee. A complaint is told to fewer: nothing to whom it is about and to lanes that have nothing to do with it, the matter alone to the
    /// lanes that worked on it and to section heads, and the person to the head, and to complaint officers while they have an open item on it.
    /// </summary>
    internal IQueryable<SeenCase> SightsOf(CaseOfficer officer)
    {
        var (id, lanes) = (officer.Id, officer.LaneKeys);
        var (leads, heads, administers) = (officer.Leads, officer.Role == OfficerRole.Head, officer.Role == OfficerRole.Administrator);
        return db.Set<Case>().Select(c => new
        {
            c.Id,
            IsComplaint = db.Set<Complaint>().Any(x => x.CaseId == c.Id),
            IsConcerned = db.Set<ConcernedOfficer>().Any(x => x.CaseId == c.Id && x.OfficerId == id),
            Received = c.ReceivedById == id,
            Worked = db.Set<WorkItem>().Any(i => i.CaseId == c.Id && lanes.Contains(i.LaneKey)),
            Works = db.Set<WorkItem>().Any(i => i.CaseId == c.Id && lanes.Contains(i.LaneKey) && !i.HidesApplicant
                && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed)),
            Owes = db.Set<Guarantee>().Any(g => g.CaseId == c.Id && g.State == GuaranteeState.Open && lanes.Contains(g.LaneKey)),
            Waits = db.Set<CompletionRequest>().Any(r => r.CaseId == c.Id && r.State == CompletionRequestState.Open
                && r.LaneKey != null && lanes.Contains(r.LaneKey)),
        }).Select(c => new SeenCase
        {
            CaseId = c.Id,
            IsComplaint = c.IsComplaint,
            Sight = c.IsConcerned ? CaseSight.Nothing
                : c.Works || c.Waits || c.Owes ? CaseSight.Whole
                : !c.IsComplaint ? (leads ? CaseSight.Whole : CaseSight.Masked)
                : heads ? CaseSight.Whole
                : c.Worked || leads ? CaseSight.Matter
                : c.Received || administers ? CaseSight.Masked
                : CaseSight.Nothing,
        });
    }

    /// <summary>True for whoever sees the case whole; who sees its matter does not read what an unnamed complainant sent.</summary>
    internal async Task<bool> MayReadFileAsync(CaseOfficer officer, Attachment file, CancellationToken ct) =>
        await SightAsync(officer, file.CaseId, ct) switch
        {
            CaseSight.Whole => true,
            CaseSight.Matter => file.WorkItemId is not null
                || !await db.Set<Complaint>().AnyAsync(c => c.CaseId == file.CaseId && c.WantsAnonymity, ct),
            _ => false,
        };

    /// <summary>True for whoever needs to know the person as well as the matter.</summary>
    internal async Task<bool> SeesWholeAsync(CaseOfficer officer, Guid caseId, CancellationToken ct) =>
        await SightAsync(officer, caseId, ct) == CaseSight.Whole;

    /// <summary>
    /// Writes into the log that personal data were seen. An open page fetches itself anew all the time, so a line stands for
    /// all the officer saw of the same thing, equally masked, in the <see cref="OneLook"/> after it.
    /// </summary>
    internal Task LogAsync(CaseOfficer officer, Case matter, string subject, Guid? subjectId, bool unmasked, CancellationToken ct) =>
        LogAsync(officer, new(matter.Id, subject, subjectId, unmasked, Detail: null), ct);

    /// <summary>The same of a list of many people's data, told by <paramref name="detail"/>.</summary>
    internal Task LogAsync(CaseOfficer officer, string subject, Guid subjectId, bool unmasked, string detail, CancellationToken ct) =>
        LogAsync(officer, new(CaseId: null, subject, subjectId, unmasked, detail), ct);

    private async Task LogAsync(CaseOfficer officer, Look look, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var since = now - OneLook;
        if (await db.Set<AccessLogEntry>().AnyAsync(
            e => e.OfficeId == officer.OfficeId && e.CaseId == look.CaseId && e.At > since && e.OfficerId == officer.Id
                && e.Subject == look.Subject && e.SubjectId == look.SubjectId && e.Unmasked == look.Unmasked && e.Detail == look.Detail,
            ct))
        {
            return;
        }

        db.Set<AccessLogEntry>().Add(new()
        {
            Id = Guid.CreateVersion7(now),
            OfficeId = officer.OfficeId,
            CaseId = look.CaseId,
            OfficerId = officer.Id,
            At = now,
            Subject = look.Subject,
            SubjectId = look.SubjectId,
            Unmasked = look.Unmasked,
            Detail = look.Detail,
        });
        await db.SaveChangesAsync(ct);
    }

    private sealed record Look(Guid? CaseId, string Subject, Guid? SubjectId, bool Unmasked, string? Detail);
}

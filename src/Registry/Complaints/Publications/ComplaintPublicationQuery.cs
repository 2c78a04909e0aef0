using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications;

/// <summary>Finds the publication of a complaint for an officer who may decide on it.</summary>
public sealed class ComplaintPublicationQuery(RegistryDb db, CaseAccess access, PublicationDoor door)
{
    /// <summary>Null for a case that is no complaint, and for everybody else. The view is logged.</summary>
    public async Task<ComplaintPublicationView?> FindAsync(string number, Guid officerId, CancellationToken ct = default)
    {
        if (await access.EnterAsync(officerId, number, ct) is not var (officer, matter)
            || await db.Set<Complaint>().AsNoTracking().FirstOrDefaultAsync(c => c.CaseId == matter.Id, ct) is not { } complaint
            || !await door.IsOpenToAsync(officer, matter.Id, ct))
        {
            return null;
        }

        await access.LogAsync(officer, matter, "publication", subjectId: null, unmasked: false, ct);
        return new()
        {
            CaseNumber = matter.Number,
            OfficeKey = await db.Set<Office>().Where(o => o.Id == matter.OfficeId).Select(o => o.Slug).SingleAsync(ct),
            IsAnswered = matter is { Status: CaseStatus.Closed, AnsweredAt: not null },
            Summary = complaint.Summary,
            Answer = matter.Answer,
            Declined = matter.AnsweredAt is { } answered && complaint.DeclinedSince(answered)
                ? (complaint.DeclinedAt!.Value, complaint.DeclinedByName!, complaint.DeclinedReason!)
                : null,
            All = await db.Set<ComplaintPublication>().AsNoTracking()
                .Where(p => p.CaseId == matter.Id).OrderByDescending(p => p.Id).ToListAsync(ct),
        };
    }
}

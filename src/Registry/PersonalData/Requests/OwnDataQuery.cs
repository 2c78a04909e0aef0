using Lajur.Registry.Attachments;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Services;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.PersonalData.Requests;

/// <summary>Finds what is kept of an applicant for that applicant; null when number and secret do not belong together.</summary>
public sealed class OwnDataQuery(RegistryDb db, CaseDoor door)
{
    public async Task<OwnData?> FindAsync(string number, string secret, CancellationToken ct = default) =>
        await door.EnterAsync(number, secret, ct) is { } matter
            ? new()
            {
                Applicant = ApplicantView.Whole(matter.Applicant) with { Nik = Mask.Nik(matter.Applicant.Nik) },
                Files = await db.Set<Attachment>().CountAsync(a => a.CaseId == matter.Id && a.UploadedBy == Actor.Applicant.Name, ct),
                Readers = await db.Set<AccessLogEntry>().Where(e => e.CaseId == matter.Id && e.Unmasked).Select(e => e.OfficerId).Distinct().CountAsync(ct),
                ErasedAt = matter.ErasedAt,
                RetentionMonths = await db.Set<Service>().Where(s => s.Id == matter.ServiceId).Select(s => s.RetentionMonths).SingleAsync(ct),
                Requests = await db.Set<DataRequest>().AsNoTracking().Where(r => r.CaseId == matter.Id).OrderByDescending(r => r.AskedAt).ToListAsync(ct),
            }
            : null;
}

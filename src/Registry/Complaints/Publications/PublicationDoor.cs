using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints.Publications;

/// <summary>
/// Lets officers at the publication of a complaint: the head, and the lanes that worked on it knowing the complainant, since only they can
/// tell what would give a person away, and since a refusal tells parts of names. Nobody it is about.
/// </summary>
public sealed class PublicationDoor(RegistryDb db, CaseAccess access, CaseRuns runs)
{
    internal const string NotAnswered = "Pengaduan ini belum selesai dijawab. Yang dimuat di situs hanya pengaduan yang sudah dijawab.";

    internal const string Erased = "Data diri pada pengaduan ini sudah dihapus, jadi tidak dapat lagi diperiksa apakah tulisannya memuat data itu.";

    /// <summary>The complaints whose publication this officer decides on.</summary>
    internal IQueryable<Complaint> OpenTo(CaseOfficer officer)
    {
        var (office, lanes, heads, sights) = (officer.OfficeId, officer.LaneKeys, officer.Role == OfficerRole.Head, access.SightsOf(officer));
        return db.Set<Complaint>().Where(c => c.OfficeId == office
            && sights.Any(s => s.CaseId == c.CaseId && s.Sight >= CaseSight.Matter)
            && (heads || db.Set<WorkItem>().Any(
                i => i.CaseId == c.CaseId && lanes.Contains(i.LaneKey) && !i.HidesApplicant && i.Kind == WorkItemKind.Task)));
    }

    /// <summary>True for whoever may publish the complaint.</summary>
    internal Task<bool> IsOpenToAsync(CaseOfficer officer, Guid caseId, CancellationToken ct) => OpenTo(officer).AnyAsync(c => c.CaseId == caseId, ct);

    /// <summary>The complaint and its officer, and the case's run locked in this transaction; null for everybody else.</summary>
    internal async Task<(CaseOfficer Officer, Case Case)?> EnterAsync(Guid officerId, string number, CancellationToken ct)
    {
        if (await access.EnterAsync(officerId, number, ct) is not var (officer, seen)
            || !await IsOpenToAsync(officer, seen.Id, ct))
        {
            return null;
        }

        await runs.LockAsync(seen.InstanceId, ct);
        return (officer, await db.Set<Case>().SingleAsync(c => c.Id == seen.Id, ct));
    }

    /// <summary>Takes what is public of a case off the site.</summary>
    /// <returns>False when nothing was.</returns>
    internal static async Task<bool> WithdrawAsync(RegistryDb db, Guid caseId, Actor by, DateTimeOffset at, string reason, CancellationToken ct)
    {
        var why = reason.CutTo(ComplaintPublication.MaxReason);
        return await db.Set<ComplaintPublication>().Where(p => p.CaseId == caseId && p.WithdrawnAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.WithdrawnAt, at).SetProperty(p => p.WithdrawnByName, by.Name).SetProperty(p => p.WithdrawnReason, why), ct) > 0;
    }
}

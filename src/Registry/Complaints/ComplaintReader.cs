using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Linking;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints;

/// <summary>Reads what complaints are about, and which complaints a case has.</summary>
public sealed class ComplaintReader(RegistryDb db, CaseReader cases, CaseAccess access, PublicationDoor publications)
{
    /// <summary>What the complaint is about, for whoever may see its matter; null for a case that is none.</summary>
    internal async Task<ComplaintView?> FindAsync(CaseReading it, CaseOfficer officer, CaseSight sight, CancellationToken ct)
    {
        if (it.Complaint is not { } complaint || sight < CaseSight.Matter)
        {
            return null;
        }

        var concerned = await db.Set<ConcernedOfficer>().Where(c => c.CaseId == complaint.CaseId)
            .Join(db.Set<Officer>(), c => c.OfficerId, o => o.Id, (_, o) => o.Name).OrderBy(name => name).ToListAsync(ct);
        var live = await db.Set<ComplaintPublication>().AsNoTracking()
            .FirstOrDefaultAsync(p => p.CaseId == complaint.CaseId && p.WithdrawnAt == null, ct);
        return new()
        {
            Summary = complaint.Summary,
            WantsAnonymity = complaint.WantsAnonymity,
            LaneName = complaint.AboutLaneKey is { } key ? it.Lanes.Name(key) : null,
            Officer = complaint.AboutOfficer,
            Concerned = concerned,
            About = await AboutAsync(complaint, ct),
            Published = live is null ? null : (live.PublishedAt, live.PublishedByName),
            Declined = it.Matter.AnsweredAt is { } answered && complaint.DeclinedSince(answered) ? (complaint.DeclinedAt!.Value, complaint.DeclinedByName!) : null,
            MayPublish = await publications.IsOpenToAsync(officer, complaint.CaseId, ct),
        };
    }

    /// <summary>The links of a case without the complaints about it that this officer is not to know of.</summary>
    internal async Task<IReadOnlyList<LinkedCase>> LinksForAsync(CaseReading it, CaseOfficer officer, CancellationToken ct)
    {
        var about = it.Records.Links.Where(IsComplaintAbout).Select(link => link.CaseId).ToList();
        var seen = about.Count == 0
            ? []
            : await access.SightsOf(officer).Where(c => about.Contains(c.CaseId) && c.Sight != CaseSight.Nothing).Select(c => c.CaseId).ToListAsync(ct);
        return [.. it.Records.Links.Where(link => !IsComplaintAbout(link) || seen.Contains(link.CaseId))];
    }

    private static bool IsComplaintAbout(LinkedCase link) => link is { Kind: CaseLinkKind.Complaint, IsLater: true };

    private async Task<ComplaintView.AboutCase?> AboutAsync(Complaint complaint, CancellationToken ct)
    {
        if (await db.Set<Case>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == complaint.AboutCaseId, ct) is not { } matter)
        {
            return null;
        }

        var it = await cases.ReadAsync(matter, ct);
        return new(
            matter.Number, it.Service.Name, StateSentences.ForStaff(it), matter.SubmittedAt, it.Clock(workItemId: null),
            [.. it.Items.Where(item => item.LateAt is not null).Select(item => $"{item.Title} ({it.Lanes.Name(item.LaneKey)})")],
            complaint.IsProven);
    }
}

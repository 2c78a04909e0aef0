using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

// Translated to SQL's upper(), which knows no culture.
#pragma warning disable CA1304, CA1311, CA1862, MA0011

namespace Lajur.Registry.Inbox.Lists;

public sealed partial class InboxQuery
{
    private const int MaxPage = 1000;

    private async Task<List<InboxLine>> ItemsAsync(
        CaseOfficer officer, InboxView view, InboxFilter filter, CancellationToken ct)
    {
        var items = Of(officer, view);
        items = filter.LaneKey is { Length: > 0 } lane ? items.Where(i => i.LaneKey == lane) : items;
        items = filter.ServiceId is { } service ? items.Where(i => i.ServiceId == service) : items;
        var (now, text) = (time.GetUtcNow(), Text(filter));
        items = filter.OnlyLate ? items.Where(i => i.DueAt < now) : items;
        var ordered = view == InboxView.Done
            ? items.OrderByDescending(i => i.CompletedAt)
            : items.OrderBy(i => i.DueAt == null).ThenBy(i => i.DueAt).ThenBy(i => i.CreatedAt).ThenBy(i => i.Id);
        // The page is cut before its cases are looked up, unless the text is to be found in them.
        var page = text.Length == 0 ? ordered.Skip(Skipped(filter)).Take(PageSize + 1) : ordered;
        var pairs = page.Join(db.Set<Case>(), i => i.CaseId, c => c.Id, (i, c) => new { Item = i, Case = c });
        if (text.Length > 0)
        {
            pairs = pairs.Where(pair => pair.Case.Number.Contains(text) || pair.Item.Title.ToUpper().Contains(text))
                .Skip(Skipped(filter)).Take(PageSize + 1);
        }

        return await pairs
            .Select(pair => new InboxLine
            {
                Item = pair.Item,
                IsUnnamed = pair.Item.HidesApplicant || db.Set<Complaint>().Any(c => c.CaseId == pair.Case.Id && c.WantsAnonymity),
                CaseNumber = pair.Case.Number,
                ApplicantName = pair.Case.Applicant.Name,
                ServiceName = db.Set<Service>().Where(s => s.Id == pair.Case.ServiceId).Select(s => s.Name).First(),
                ServiceKind = db.Set<Service>().Where(s => s.Id == pair.Case.ServiceId).Select(s => s.Kind).First(),
                HolderName = db.Set<Officer>().Where(o => o.Id == pair.Item.ClaimedById).Select(o => o.Name).FirstOrDefault(),
            })
            .AsNoTracking()
            .ToListAsync(ct);
    }

    private IQueryable<WorkItem> Of(CaseOfficer officer, InboxView view)
    {
        var (id, office, lanes) = (officer.Id, officer.OfficeId, officer.LaneKeys);
        var items = db.Set<WorkItem>().Where(i => i.OfficeId == office
            && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == i.CaseId && c.OfficerId == id));
        return view switch
        {
            InboxView.Mine => items.Where(i =>
                i.State == WorkItemState.Claimed && i.ClaimedById == id && lanes.Contains(i.LaneKey)),
            InboxView.Available => items.Where(i => i.State == WorkItemState.Available && lanes.Contains(i.LaneKey)),
            InboxView.Done => items.Where(i => i.CompletedById == id),
            _ => throw new ArgumentOutOfRangeException(nameof(view), view, "This list is not made of work items."),
        };
    }

    private async Task<List<InboxLine>> WaitingAsync(CaseOfficer officer, InboxFilter filter, CancellationToken ct)
    {
        var (requests, text) = (Requests(officer), Text(filter));
        requests = filter.LaneKey is { Length: > 0 } lane ? requests.Where(r => r.LaneKey == lane) : requests;
        return await requests.OrderBy(r => r.GiveUpAt == null).ThenBy(r => r.GiveUpAt).ThenBy(r => r.AskedAt)
            .Join(db.Set<Case>(), r => r.CaseId, c => c.Id, (r, c) => new { Request = r, Case = c })
            .Where(pair => text.Length == 0 || pair.Case.Number.Contains(text) || pair.Case.Subject.ToUpper().Contains(text))
            .Where(pair => filter.ServiceId == null || pair.Case.ServiceId == filter.ServiceId)
            .Skip(Skipped(filter)).Take(PageSize + 1)
            .Select(pair => new InboxLine
            {
                Request = pair.Request,
                IsUnnamed = db.Set<Complaint>().Any(c => c.CaseId == pair.Case.Id && c.WantsAnonymity),
                CaseNumber = pair.Case.Number,
                ApplicantName = pair.Case.Applicant.Name,
                ServiceName = db.Set<Service>().Where(s => s.Id == pair.Case.ServiceId).Select(s => s.Name).First(),
                ServiceKind = db.Set<Service>().Where(s => s.Id == pair.Case.ServiceId).Select(s => s.Kind).First(),
            })
            .AsNoTracking()
            .ToListAsync(ct);
    }

    private static string Text(InboxFilter filter) => (filter.Text ?? "").Trim().ToUpperInvariant();

    private static int Skipped(InboxFilter filter) => (Math.Clamp(filter.Page, 1, MaxPage) - 1) * PageSize;
}

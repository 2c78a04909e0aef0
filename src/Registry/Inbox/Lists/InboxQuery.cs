using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Desk;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox.Lists;

/// <summary>Reads an officer's inbox in a fixed number of statements, however long it is.</summary>
public sealed partial class InboxQuery(RegistryDb db, CaseAccess access, ICalendars calendars, TimeProvider time)
{
    /// <summary>Rows a page.</summary>
    public const int PageSize = 50;

    /// <summary>One list of the officer's inbox; empty for an officer who is not active.</summary>
    public async Task<InboxPage> ForAsync(
        Guid officerId, InboxView view, InboxFilter? filter = null, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return new([], new(0, 0, 0, 0, 0), [], HasMore: false);
        }

        filter ??= new();
        var lanes = await LaneNames.ReadAsync(db, officer.OfficeId, ct);
        var lines = view == InboxView.Waiting
            ? await WaitingAsync(officer, filter, ct)
            : await ItemsAsync(officer, view, filter, ct);
        var calendar = await calendars.GetAsync(officer.OfficeId, ct);
        var shown = lines.Take(PageSize).Select(line => line.ToRow(officer, lanes, calendar, time.GetUtcNow()));
        return new(
            [.. shown], await CountAsync(officer, ct), [.. officer.LaneKeys.Select(lanes.Lane)], lines.Count > PageSize)
        {
            Held = officer.Leads || officer.Role == OfficerRole.Administrator ? await HeldAsync(officer.OfficeId, ct) : [],
        };
    }

    private Task<List<HeldCase>> HeldAsync(Guid officeId, CancellationToken ct) => db.Set<Case>()
        .Where(c => c.OfficeId == officeId && c.Status == CaseStatus.Faulted)
        .OrderByDescending(c => c.SubmittedAt)
        .Take(InboxPage.MaxHeld)
        .Select(c => new HeldCase(c.Number, c.InstanceId))
        .ToListAsync(ct);

    private async Task<InboxCounts> CountAsync(CaseOfficer officer, CancellationToken ct)
    {
        var (id, now, lanes) = (officer.Id, time.GetUtcNow(), officer.LaneKeys);
        var open = await db.Set<WorkItem>()
            .Where(i => i.OfficeId == officer.OfficeId && lanes.Contains(i.LaneKey)
                && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == i.CaseId && c.OfficerId == id)
                && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
            .GroupBy(_ => 1)
            .Select(items => new
            {
                Mine = items.Count(i => i.State == WorkItemState.Claimed && i.ClaimedById == id),
                Available = items.Count(i => i.State == WorkItemState.Available),
                Late = items.Count(i => i.DueAt != null && i.DueAt < now),
            })
            .FirstOrDefaultAsync(ct);
        var waiting = await Requests(officer).CountAsync(ct);
        var done = await db.Set<WorkItem>().Where(i => i.CompletedById == id).Take(InboxCounts.MostCounted + 1).CountAsync(ct);
        return new(open?.Mine ?? 0, open?.Available ?? 0, waiting, done, open?.Late ?? 0);
    }

    /// <summary>What the officer's lanes asked of applicants and still wait for.</summary>
    private IQueryable<CompletionRequest> Requests(CaseOfficer officer)
    {
        var (id, office, lanes) = (officer.Id, officer.OfficeId, officer.LaneKeys);
        return db.Set<CompletionRequest>().Where(r => r.State == CompletionRequestState.Open
            && r.LaneKey != null && lanes.Contains(r.LaneKey)
            && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == r.CaseId && c.OfficerId == id)
            && db.Set<Case>().Any(c => c.Id == r.CaseId && c.OfficeId == office));
    }
}

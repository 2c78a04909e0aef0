using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Inbox;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Queues;

/// <summary>Reads an office's queues for its officers.</summary>
public sealed class QueueQuery(RegistryDb db, CaseAccess access, ICalendars calendars, TimeProvider time)
{
    /// <summary>The most places of a day that are listed.</summary>
    public const int MostRows = 500;

    /// <summary>A day of the officer's own office, today when none is given; null for an officer who is not active.</summary>
    public async Task<QueueDay?> FindAsync(Guid officerId, DateOnly? wanted, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return null;
        }

        var today = (await calendars.GetAsync(officer.OfficeId, ct)).Zone.DateOf(time.GetUtcNow());
        var (office, day) = (officer.OfficeId, wanted ?? today);
        var rows = await (
            from ticket in db.Set<QueueTicket>().AsNoTracking()
            where ticket.OfficeId == office && ticket.Day == day
            join matter in db.Set<Case>() on ticket.CaseId equals matter.Id
            join service in db.Set<Service>() on matter.ServiceId equals service.Id
            orderby ticket.Queue, ticket.Number
            select new
            {
                ticket.Text,
                ticket.ReplacedAt,
                matter.Id,
                matter.Number,
                Applicant = matter.Applicant.Name,
                Service = service.Name,
                matter.Status,
            }).Take(MostRows).ToListAsync(ct);
        var lanes = await LanesAsync(office, [.. rows.Select(row => row.Id)], ct);
        return new(day, day == today, [.. rows.Select(row => new QueueRow(
            row.Text, row.Number, Mask.Name(row.Applicant), row.Service, State(row.Status, row.ReplacedAt),
            row.Status == CaseStatus.Running && row.ReplacedAt is null ? [.. lanes[row.Id]] : []))]);
    }

    private async Task<ILookup<Guid, string>> LanesAsync(Guid office, List<Guid> cases, CancellationToken ct)
    {
        var open = await db.Set<WorkItem>()
            .Where(i => cases.Contains(i.CaseId) && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed))
            .Join(db.Set<Lane>().Where(l => l.OfficeId == office), i => i.LaneKey, l => l.Key, (i, l) => new { i.CaseId, l.ShortName })
            .Distinct().ToListAsync(ct);
        return open.ToLookup(item => item.CaseId, item => item.ShortName);
    }

    private static QueueState State(CaseStatus status, DateTimeOffset? replacedAt) => (status, replacedAt) switch
    {
        (_, not null) => QueueState.Replaced,
        (CaseStatus.WaitingForApplicant, _) => QueueState.Expected,
        (CaseStatus.Closed or CaseStatus.Abandoned, _) => QueueState.Done,
        _ => QueueState.InHand,
    };
}

using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Complaints;
using Lajur.Registry.Escalations;
using Lajur.Registry.Evaluations;
using Lajur.Registry.Guarantees;
using Lajur.Registry.Messages;
using Lajur.Registry.Services;
using Lajur.Registry.Versions.Publishing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Inbox.Signals;

/// <summary>
/// Reads what stands above an officer's inbox, in a fixed number of statements; each drawing that waits for a publisher takes a few more.
/// </summary>
public sealed class InboxSignalQuery(
    RegistryDb db, CaseAccess access, OfficerMessages messages, PublicationQuery publications, ICalendars calendars, TimeProvider time)
{
    /// <summary>For an active officer; nothing for anybody else.</summary>
    public async Task<InboxSignals> ForAsync(Guid officerId, CancellationToken ct = default)
    {
        if (await access.FindOfficerAsync(officerId, ct) is not { } officer)
        {
            return InboxSignals.None;
        }

        var calendar = await calendars.GetAsync(officer.OfficeId, ct);
        var tasks = (await GuaranteesAsync(officer, calendar, ct)).Concat(await EvaluationsAsync(officer, calendar, ct))
            .Concat(await PublicationsAsync(officer, calendar, ct));
        return new(
            await WarningsAsync(officer, calendar, ct),
            [.. tasks.OrderBy(task => task.Tone != ClockTone.Late).ThenBy(task => task.RaisedAt).Take(InboxSignals.Most)])
        {
            Messages = await messages.ListAsync(officer.Id, ct),
        };
    }

    /// <summary>Of a clock the last reminder is shown, and while the clock stands still none.</summary>
    private async Task<IReadOnlyList<DueWarning>> WarningsAsync(CaseOfficer officer, WorkingCalendar calendar, CancellationToken ct)
    {
        var found = await (
            from recipient in db.Set<EscalationRecipient>().AsNoTracking()
            where recipient.OfficerId == officer.Id
            join escalation in db.Set<Escalation>() on recipient.EscalationId equals escalation.Id
            join clock in db.Set<Clock>() on escalation.ClockId equals clock.Id
            where clock.RunningSince != null && clock.DueAt != null
            join matter in db.Set<Case>() on escalation.CaseId equals matter.Id
            where matter.OfficeId == officer.OfficeId
                && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == matter.Id && c.OfficerId == officer.Id)
            join service in db.Set<Service>() on matter.ServiceId equals service.Id
            orderby clock.DueAt, escalation.Share descending
            select new
            {
                escalation.ClockId,
                escalation.Share,
                Due = clock.DueAt!.Value,
                matter.Number,
                service.Name,
                Step = db.Set<WorkItem>().Where(i => i.Id == clock.WorkItemId).Select(i => i.Title).FirstOrDefault(),
            }).Take(InboxSignals.Most * 5).ToListAsync(ct);
        return [.. found.DistinctBy(one => one.ClockId).Take(InboxSignals.Most).Select(one =>
        {
            var (tone, text) = ClockWords.Chip(one.Due, one.Due, waitsFor: null, time.GetUtcNow(), calendar);
            return new DueWarning(one.Number, one.Name, one.Step, one.Share, text, tone == ClockTone.Late ? tone : ClockTone.Soon);
        })];
    }

    private async Task<List<OfficeTask>> GuaranteesAsync(CaseOfficer officer, WorkingCalendar calendar, CancellationToken ct)
    {
        var open = await db.Set<Guarantee>().AsNoTracking().Where(g => g.OfficeId == officer.OfficeId
                && !db.Set<ConcernedOfficer>().Any(c => c.CaseId == g.CaseId && c.OfficerId == officer.Id)
                && ((g.State == GuaranteeState.Open && (officer.Leads || officer.LaneKeys.Contains(g.LaneKey)))
                    || (g.State == GuaranteeState.Reported && officer.Leads)))
            .OrderBy(g => g.DueAt == null).ThenBy(g => g.DueAt).ThenBy(g => g.RaisedAt)
            .Join(db.Set<Case>(), g => g.CaseId, c => c.Id, (g, c) => new
            {
                g.Id,
                g.State,
                g.Remedy,
                g.LaneKey,
                g.RaisedAt,
                g.OpenedAt,
                g.DueAt,
                g.Cause,
                c.Number,
                Service = db.Set<Service>().Where(s => s.Id == g.ServiceId).Select(s => s.Kind).First(),
            })
            .Take(InboxSignals.Most).ToListAsync(ct);
        if (open.Count == 0)
        {
            return [];
        }

        var lanes = await LaneNames.ReadAsync(db, officer.OfficeId, ct);
        return open.ConvertAll(one => Task(
            one.Id, OfficeTaskKind.Guarantee, GuaranteeNames.Task(one.State, one.Remedy, ServiceWords.Of(one.Service)), $"{one.Number} · {GuaranteeNames.Of(one.Cause)}",
            (one.OpenedAt ?? one.RaisedAt, one.DueAt), calendar) with
        {
            Lane = one.State == GuaranteeState.Open ? lanes.Lane(one.LaneKey) : null,
        });
    }

    private async Task<List<OfficeTask>> EvaluationsAsync(CaseOfficer officer, WorkingCalendar calendar, CancellationToken ct)
    {
        if (!officer.Leads)
        {
            return [];
        }

        var open = await db.Set<Evaluation>().AsNoTracking().Where(e => e.OfficeId == officer.OfficeId && e.CompletedAt == null)
            .OrderBy(e => e.DueAt)
            .Select(e => new { e.Id, e.Kind, e.Period, e.MadeAt, e.DueAt, Service = db.Set<Service>().Where(s => s.Id == e.ServiceId).Select(s => s.Name).FirstOrDefault() })
            .Take(InboxSignals.Most).ToListAsync(ct);
        return open.ConvertAll(one => Task(
            one.Id, OfficeTaskKind.Evaluation, EvaluationNames.Of(one.Kind), EvaluationNames.Subject(one.Period, one.Service), (one.MadeAt, one.DueAt), calendar));
    }

    private async Task<IEnumerable<OfficeTask>> PublicationsAsync(CaseOfficer officer, WorkingCalendar calendar, CancellationToken ct) =>
        (await publications.TasksAsync(officer.Id, ct)).Select(one => Task(
            one.Request.Id, OfficeTaskKind.Publication, one.IsReturned ? "Permintaan terbit dikembalikan" : "Setujui atau kembalikan alur",
            $"{one.Name}, versi {one.Request.Version}", (one.Request.AskedAt, null), calendar) with
        {
            DefinitionId = one.Request.DefinitionId,
        });

    private OfficeTask Task(
        Guid id, OfficeTaskKind kind, string title, string subject, (DateTimeOffset From, DateTimeOffset? Until) span, WorkingCalendar calendar)
    {
        var (tone, text) = ClockWords.Chip(span.Until, span.From, waitsFor: null, time.GetUtcNow(), calendar);
        return new()
        {
            Id = id,
            Kind = kind,
            Title = title,
            Subject = subject,
            Lane = null,
            RaisedAt = span.From,
            DueText = span.Until is null ? "secepat mungkin" : text,
            Tone = tone,
            Derivation = span.Until is { } due ? calendar.Explain(span.From, due).Sentence : null,
        };
    }
}

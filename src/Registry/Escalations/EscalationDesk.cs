using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.Escalations.Plans;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Escalations;

/// <summary>Tells whom a ladder names, each rung once, inside the transaction at hand.</summary>
public sealed class EscalationDesk(RegistryDb db, CaseBooks books)
{
    private readonly EscalationAddresses _addresses = new(db);

    /// <summary>Tells what a running clock has reached.</summary>
    /// <returns>The shares that are still to come.</returns>
    internal async Task<IReadOnlyList<int>> TellAsync(Case matter, Clock clock, WorkingCalendar calendar, CancellationToken ct)
    {
        var plan = (await db.Set<Service>().AsNoTracking().SingleAsync(s => s.Id == matter.ServiceId, ct)).Escalation ?? EscalationPlan.Usual;
        var told = await db.Set<Escalation>().Where(e => e.ClockId == clock.Id)
            .Select(e => new EscalationRung(e.Share, e.Audience)).ToListAsync(ct);
        var open = (clock.WorkItemId is null ? plan.Promise : plan.Step).Except(told).ToList();
        var reached = open.Where(rung => clock.MomentOf(rung.Share, calendar) <= books.Now).ToList();
        if (reached.Count > 0)
        {
            var items = await OpenItemsAsync(matter, clock, ct);
            foreach (var rungs in reached.GroupBy(rung => rung.To))
            {
                await TellAsync(new(matter, clock, items, IndonesianTime.Moment(clock.DueAt!.Value, calendar.Zone)), [.. rungs], ct);
            }

            books.News.TellChanged(matter);
        }

        return [.. open.Except(reached).Select(rung => rung.Share)];
    }

    private Task<List<WorkItem>> OpenItemsAsync(Case matter, Clock clock, CancellationToken ct) => db.Set<WorkItem>().AsNoTracking()
        .Where(i => i.CaseId == matter.Id && (i.State == WorkItemState.Available || i.State == WorkItemState.Claimed)
            && (clock.WorkItemId == null || i.Id == clock.WorkItemId))
        .ToListAsync(ct);

    /// <summary>Of several rungs to the same people the last is told; the others only count as reached.</summary>
    private async Task TellAsync(Reached it, IReadOnlyList<EscalationRung> rungs, CancellationToken ct)
    {
        var last = rungs.MaxBy(rung => rung.Share)!;
        var people = await _addresses.FindAsync(last.To, it.Matter, it.Items, books.Now, ct);
        foreach (var rung in rungs)
        {
            var row = new Escalation
            {
                Id = books.NewId(),
                OfficeId = it.Matter.OfficeId,
                CaseId = it.Matter.Id,
                ClockId = it.Clock.Id,
                Share = rung.Share,
                Audience = rung.To,
                At = books.Now,
                IsTold = rung == last,
            };
            db.Set<Escalation>().Add(row);
            if (row.IsTold)
            {
                Record(it, row, people);
                Write(it, row, people);
            }
        }
    }

    private void Record(Reached it, Escalation row, IReadOnlyList<Officer> people)
    {
        var facts = new CaseFacts
        {
            Share = row.Share,
            Target = row.Audience.ToString(),
            DueAt = it.Clock.DueAt,
            Message = people.Count == 0 ? null : string.Join(", ", people.Select(person => person.Name)),
        };
        if (it.Clock.WorkItemId is not null && it.Items is [var step])
        {
            books.History.Add(step, CaseEventKind.Reminded, Actor.System, facts);
        }
        else
        {
            books.History.Add(it.Matter.Id, CaseEventKind.Reminded, Actor.System, facts);
        }

        db.Set<EscalationRecipient>().AddRange(people.Select(person => new EscalationRecipient { EscalationId = row.Id, OfficerId = person.Id }));
    }

    /// <summary>An e-mail to everybody who has an address; the others see it in their inbox.</summary>
    private void Write(Reached it, Escalation row, IReadOnlyList<Officer> people)
    {
        var step = it.Clock.WorkItemId is not null && it.Items is [var item, ..] ? item.Title : null;
        foreach (var person in people.Where(person => person.Email is not null))
        {
            db.Set<Notice>().Add(new()
            {
                Id = books.NewId(),
                CaseId = it.Matter.Id,
                Medium = ContactMedium.Email,
                Link = NoticeLink.Desk,
                To = person.Email!,
                Subject = EscalationSentences.Subject(it.Matter, row.Share, step).CutTo(NoticeMapping.SubjectLength),
                Body = EscalationSentences.Body(it.Matter, person.Name, new(row.Share, row.Audience), step, it.Due),
                Key = $"{row.Id:N}-{person.Id:N}",
                CreatedAt = books.Now,
                NextTryAt = books.Now,
            });
        }
    }

    /// <summary>A clock that reached a rung, and the open steps that it is about.</summary>
    private sealed record Reached(Case Matter, Clock Clock, IReadOnlyList<WorkItem> Items, string Due);
}

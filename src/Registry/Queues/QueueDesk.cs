using System.Globalization;
using Lajur.Registry.Calendars;
using Lajur.Registry.Changes;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Numbering;
using Lajur.Registry.Speech;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Queues;

/// <summary>Gives out the places in an office's queues, inside the transaction of a step.</summary>
public sealed class QueueDesk(RegistryDb db, CaseDesk cases, ICalendars calendars, CaseBooks books)
{
    private const int MostDaysTried = 120;

    private readonly OfficeNumbers _numbers = new(db);

    /// <summary>Gives the next place of the first open day from the wished one on; an earlier ticket of the case is replaced.</summary>
    /// <exception cref="InvalidOperationException">The queue's name is too long, or every day for months is full.</exception>
    public async Task<IssuedTicket> IssueAsync(IssueTicket command, CancellationToken ct = default)
    {
        if (command.Queue.Length > QueueTicketMapping.QueueLength)
        {
            throw new InvalidOperationException($"Nama antrean paling panjang {QueueTicketMapping.QueueLength} huruf.");
        }

        var matter = await cases.GetCaseAsync(command.InstanceId, ct);
        var calendar = await calendars.GetAsync(matter.OfficeId, ct);
        await ReplaceAsync(matter.Id, command.Queue, ct);
        var (day, number) = await NextAsync(command, matter.OfficeId, calendar, ct);
        var ticket = new QueueTicket
        {
            Id = books.NewId(),
            OfficeId = matter.OfficeId,
            CaseId = matter.Id,
            Queue = command.Queue,
            Day = day,
            Number = number,
            Text = Write(command.Prefix, number),
            IssuedAt = books.Now,
        };
        db.Set<QueueTicket>().Add(ticket);
        books.History.Add(
            matter.Id, CaseEventKind.TicketIssued, Actor.System,
            new() { Number = ticket.Text, Message = IndonesianTime.LongDate(day) });
        await cases.SaveAsync(matter, ct);
        return new(ticket, IsToday: day == calendar.Zone.DateOf(books.Now));
    }

    private async Task<(DateOnly Day, int Number)> NextAsync(
        IssueTicket command, Guid officeId, WorkingCalendar calendar, CancellationToken ct)
    {
        foreach (var day in DaysFor(command.Wish, calendar).Take(MostDaysTried))
        {
            var number = await _numbers.NextAsync(
                officeId, $"antrean/{command.Queue}", OfficeNumbers.DayOf(day), command.PerDay ?? int.MaxValue, ct);
            if (number is { } given)
            {
                return (day, given);
            }
        }

        throw new InvalidOperationException($"Antrean {command.Queue} penuh untuk {MostDaysTried} hari kerja ke depan.");
    }

    /// <summary>The days that may be given: today while the office has not closed yet, else open days after it.</summary>
    private IEnumerable<DateOnly> DaysFor(DateOnly? wish, WorkingCalendar calendar)
    {
        var (today, time) = (calendar.Zone.DateOf(books.Now), calendar.Zone.TimeOf(books.Now));
        var first = calendar.HoursOn(today) is { } hours && time < hours.Close ? today : today.AddDays(1);
        var last = today.AddDays(IssueTicket.MaxDaysAhead);
        var day = wish is { } wished && wished > first ? (wished > last ? last : wished) : first;
        for (; ; day = day.AddDays(1))
        {
            if (calendar.HoursOn(day) is not null)
            {
                yield return day;
            }
        }
    }

    private Task<int> ReplaceAsync(Guid caseId, string queue, CancellationToken ct)
    {
        var now = books.Now;
        return db.Set<QueueTicket>().Where(t => t.CaseId == caseId && t.Queue == queue && t.ReplacedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ReplacedAt, now), ct);
    }

    private static string Write(string? prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(prefix is null ? "" : $"{prefix}-")}{number:000}");
}

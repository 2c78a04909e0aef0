using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Numbering;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Registers;

/// <summary>Writes a line in a book, with the next number of the office's book and year; inside the transaction of what it belongs to.</summary>
public sealed class RegisterWriter(RegistryDb db, ICalendars calendars, CaseBooks books)
{
    private readonly OfficeNumbers _numbers = new(db);

    /// <summary>Adds the line and its fact; nothing is saved yet.</summary>
    /// <param name="matter">Whose line.</param>
    /// <param name="book">The book's key, and what history calls it.</param>
    /// <param name="pattern">How its number is written.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="at">The moment that it stands under; its year gives the series.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<RegisterEntry> WriteAsync(
        Case matter, (string Key, string Title) book, NumberPattern pattern, string subject, DateTimeOffset at, CancellationToken ct)
    {
        var day = (await calendars.GetAsync(matter.OfficeId, ct)).Zone.DateOf(at);
        var number = await _numbers.NextAsync(matter.OfficeId, RegisterDesk.SeriesOf(book.Key), day.Year, ct);
        var entry = new RegisterEntry
        {
            Id = books.NewId(),
            OfficeId = matter.OfficeId,
            Book = book.Key,
            Year = day.Year,
            Number = number,
            Text = pattern.Write(number, day),
            Subject = subject.CutTo(RegisterEntryMapping.SubjectLength),
            CaseId = matter.Id,
            EnteredAt = at,
        };
        db.Set<RegisterEntry>().Add(entry);
        books.History.Add(matter.Id, CaseEventKind.Registered, Actor.System, new() { Number = entry.Text, Step = book.Title });
        return entry;
    }
}

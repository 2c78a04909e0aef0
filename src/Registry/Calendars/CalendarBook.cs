using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Calendars;

/// <summary>Reads calendars from the database, each once in its scope.</summary>
internal sealed class CalendarBook(RegistryDb db) : ICalendars
{
    private readonly Dictionary<Guid, WorkingCalendar> _read = [];
    private List<HolidayYear>? _years;

    public async ValueTask<WorkingCalendar> GetAsync(Guid officeId, CancellationToken cancellationToken = default) =>
        _read.TryGetValue(officeId, out var known)
            ? known
            : _read[officeId] = await ReadAsync(officeId, revision: null, cancellationToken);

    public ValueTask<WorkingCalendar> GetAsync(
        Guid officeId, CalendarRevision revision, CancellationToken cancellationToken = default) =>
        ReadAsync(officeId, revision, cancellationToken);

    private async ValueTask<WorkingCalendar> ReadAsync(
        Guid officeId, CalendarRevision? revision, CancellationToken cancellationToken)
    {
        var office = await db.Set<Office>().AsNoTracking()
            .SingleOrDefaultAsync(office => office.Id == officeId, cancellationToken)
            ?? throw new InvalidOperationException($"There is no office {officeId}.");
        var editions = await db.Set<CalendarEdition>().AsNoTracking()
            .Where(edition => edition.OfficeId == officeId).ToListAsync(cancellationToken);
        if (revision is CalendarRevision.OfficeHours { Edition: var edition } && edition.OfficeId == officeId)
        {
            editions.Add(edition);
        }

        if (editions.Count == 0)
        {
            throw new InvalidOperationException($"Office {office.Slug} has no calendar. Give it office hours first.");
        }

        _years ??= await db.Set<HolidayYear>().AsNoTracking().ToListAsync(cancellationToken);
        return new(office.Zone, editions, revision is CalendarRevision.FreeDays { Year: var year } ? [.. _years, year] : _years);
    }
}

using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Calendars;

/// <summary>Reads calendars from the database, each once in its scope.</summary>
internal sealed class CalendarBook(RegistryDb db) : ICalendars
{
    private readonly Dictionary<Guid, WorkingCalendar> _read = [];
    private List<HolidayYear>? _years;

    public async ValueTask<WorkingCalendar> GetAsync(Guid officeId, CancellationToken cancellationToken = default)
    {
        if (_read.TryGetValue(officeId, out var known))
        {
            return known;
        }

        var office = await db.Set<Office>().AsNoTracking()
            .SingleOrDefaultAsync(office => office.Id == officeId, cancellationToken)
            ?? throw new InvalidOperationException($"There is no office {officeId}.");
        var editions = await db.Set<CalendarEdition>().AsNoTracking()
            .Where(edition => edition.OfficeId == officeId).ToListAsync(cancellationToken);
        if (editions.Count == 0)
        {
            throw new InvalidOperationException($"Office {office.Slug} has no calendar. Give it office hours first.");
        }

        _years ??= await db.Set<HolidayYear>().AsNoTracking().ToListAsync(cancellationToken);
        return _read[officeId] = new(office.Zone, editions, _years);
    }
}

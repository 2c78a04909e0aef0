using Lajur.Registry.Calendars.Revising;

namespace Lajur.Registry.Calendars;

/// <summary>Where an office's calendar is had. One answer is kept for the length of a scope.</summary>
public interface ICalendars
{
    /// <summary>The calendar of an office with every edition and every year known now.</summary>
    /// <exception cref="InvalidOperationException">There is no such office, or it has no calendar.</exception>
    ValueTask<WorkingCalendar> GetAsync(Guid officeId, CancellationToken cancellationToken = default);

    /// <summary>The same as it would be with a revision that nobody has recorded yet.</summary>
    /// <exception cref="InvalidOperationException">There is no such office, or it has no calendar.</exception>
    ValueTask<WorkingCalendar> GetAsync(
        Guid officeId, CalendarRevision revision, CancellationToken cancellationToken = default);
}

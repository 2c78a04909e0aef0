using Lajur.Registry.Calendars.Days;

namespace Lajur.Registry.Calendars.Revising;

/// <summary>A new page of a calendar. Pages are only ever added: of those that hold for a day the one recorded last counts.</summary>
public abstract record CalendarRevision
{
    private CalendarRevision()
    {
    }

    /// <summary>Office hours of one office from a day on.</summary>
    public sealed record OfficeHours(CalendarEdition Edition) : CalendarRevision;

    /// <summary>The country's free days of a year; they hold for every office of the installation.</summary>
    public sealed record FreeDays(HolidayYear Year) : CalendarRevision;
}

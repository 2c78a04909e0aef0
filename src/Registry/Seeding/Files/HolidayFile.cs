using Lajur.Registry.Calendars.Days;

namespace Lajur.Registry.Seeding.Files;

/// <summary><c>workflows/_calendars/indonesia-{year}.json</c>: the country's free days of a year.</summary>
internal sealed record HolidayFile
{
    public required int Year { get; init; }

    public required string Decree { get; init; }

    public required bool IsDecreed { get; init; }

    public Ramadan? Ramadan { get; init; }

    public required List<Holiday> Days { get; init; }
}

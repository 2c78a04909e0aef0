namespace Lajur.Registry.Calendars.Days;

/// <summary>A day that is not as its weekday: free, or with hours of its own.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name in Indonesian.</param>
/// <param name="Kind">Public holiday, collective leave, a day of the region, or a half day.</param>
/// <param name="Hours">The hours of a half day; null when the office stays closed.</param>
public sealed record Holiday(
    DateOnly Date, string Name, HolidayKind Kind = HolidayKind.National, DayHours? Hours = null);

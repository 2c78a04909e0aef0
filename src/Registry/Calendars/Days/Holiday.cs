namespace Lajur.Registry.Calendars.Days;

/// <summary>A free day.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name in Indonesian.</param>
/// <param name="Kind">Public holiday, collective leave or a day of the region.</param>
public sealed record Holiday(DateOnly Date, string Name, HolidayKind Kind = HolidayKind.National);

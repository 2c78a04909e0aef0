namespace Lajur.Registry.Calendars.Days;

/// <summary>A day that did not count.</summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">Its weekday ("Sabtu"), the holiday's or the leave's name, in Indonesian.</param>
/// <param name="Kind">Null when the weekday itself is closed.</param>
public sealed record SkippedDay(DateOnly Date, string Reason, HolidayKind? Kind);

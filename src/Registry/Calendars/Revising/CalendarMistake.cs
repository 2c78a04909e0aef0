namespace Lajur.Registry.Calendars.Revising;

/// <summary>Something wrong in a revision.</summary>
/// <param name="Part">"decree", "effectiveFrom", "hours.monday", "ramadanHours.friday", "days", "ramadan", "year" or "ownHolidays".</param>
/// <param name="Sentence">What is wrong and what to do, in Indonesian.</param>
public sealed record CalendarMistake(string Part, string Sentence);

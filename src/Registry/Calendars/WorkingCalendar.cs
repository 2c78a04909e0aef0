using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Calendars;

/// <summary>
/// When an office is open, and business time reckoned by it. A value without clock or database: every function is
/// pure. Moments come in with any offset and go out in UTC.
/// </summary>
public sealed partial class WorkingCalendar
{
    /// <summary>A calendar that stays closed longer than this is wrong, and looking further would never end.</summary>
    private const int LongestClosure = 400;

    private readonly CalendarEdition[] _editions;
    private readonly Dictionary<int, HolidayYear> _years;
    private readonly Dictionary<DateOnly, Holiday> _holidays;

    /// <param name="zone">The office's time zone.</param>
    /// <param name="editions">The office's hours, at least one edition; the newest effective one holds for a day.</param>
    /// <param name="years">The country's free days; of several rows of one year the one recorded last holds.</param>
    public WorkingCalendar(
        IndonesianZone zone, IEnumerable<CalendarEdition> editions, IEnumerable<HolidayYear> years)
    {
        Zone = zone;
        _editions = [.. editions.OrderBy(edition => edition.EffectiveFrom).ThenBy(edition => edition.RecordedAt)];
        _years = years.GroupBy(year => year.Year)
            .ToDictionary(rows => rows.Key, rows => rows.MaxBy(row => row.RecordedAt)!);
        _holidays = _years.Values.SelectMany(year => year.Days)
            .GroupBy(day => day.Date).ToDictionary(days => days.Key, days => days.First());
        if (_editions.Length == 0)
        {
            throw new ArgumentException("A calendar needs at least one edition of office hours.", nameof(editions));
        }
    }

    public IndonesianZone Zone { get; }

    /// <summary>Every edition of the office hours, in the order in which they take effect.</summary>
    public IReadOnlyList<CalendarEdition> Editions => _editions;

    /// <summary>The country's free days of a year as they hold; null when none are recorded.</summary>
    public HolidayYear? YearOf(int year) => _years.GetValueOrDefault(year);

    /// <summary>The edition of office hours that holds on a day; before the first one, the first.</summary>
    public CalendarEdition EditionOn(DateOnly date) =>
        Array.FindLast(_editions, edition => edition.EffectiveFrom <= date) ?? _editions[0];

    /// <summary>The free or half day that falls on this date, if one does; the office's own before the country's.</summary>
    public Holiday? HolidayOn(DateOnly date) =>
        EditionOn(date).OwnHolidays.Find(day => day.Date == date) ?? _holidays.GetValueOrDefault(date);

    /// <summary>The hours of a day; null when the office stays closed.</summary>
    public DayHours? HoursOn(DateOnly date)
    {
        if (HolidayOn(date) is { } special)
        {
            return special.Hours;
        }

        var edition = EditionOn(date);
        return (IsRamadan(date) ? edition.RamadanHours ?? edition.Hours : edition.Hours)[date.DayOfWeek];
    }

    /// <summary>True in the month in which the Ramadan hours hold.</summary>
    public bool IsRamadan(DateOnly date) => _years.Values.Any(year => year.Ramadan?.Contains(date) == true);

    /// <summary>True when no decree has set the free days of that day's year yet.</summary>
    public bool IsProvisional(DateOnly date) => _years.GetValueOrDefault(date.Year) is not { IsDecreed: true };

    public bool IsOpen(DateTimeOffset at) =>
        HoursOn(Zone.DateOf(at))?.Spans.Any(span => span.Contains(Zone.TimeOf(at))) == true;

    /// <summary>The moment itself while the office is open, else when it opens next (after a break, too).</summary>
    /// <exception cref="InvalidOperationException">The calendar never opens.</exception>
    public DateTimeOffset NextOpening(DateTimeOffset at)
    {
        if (IsOpen(at))
        {
            return at.ToUniversalTime();
        }

        return OpenSpansFrom(Zone.DateOf(at)).First(span => span.From > at).From;
    }

    /// <summary>The open spans of the days from a date on, as moments, without end.</summary>
    private IEnumerable<(DateTimeOffset From, DateTimeOffset To)> OpenSpansFrom(DateOnly date)
    {
        for (var closed = 0; closed <= LongestClosure; closed++, date = date.AddDays(1))
        {
            foreach (var span in HoursOn(date)?.Spans ?? [])
            {
                closed = 0;
                yield return (Zone.At(date, span.From), Zone.At(date, span.To));
            }
        }

        throw new InvalidOperationException(
            $"The calendar \"{EditionOn(date).Decree}\" has no open day in {LongestClosure} days before {date:O}.");
    }
}

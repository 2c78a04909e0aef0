using System.Globalization;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>The days of a cron expression, by its day field and its weekday field.</summary>
/// <param name="Days">The days of the month by their numbers.</param>
/// <param name="Weekdays">The weekdays, Sunday 0.</param>
internal sealed record CronDays(ulong Days, ulong Weekdays)
{
    private const int LastOfMonth = -1;
    private static readonly string[] s_names = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>So many days before the last of the month, in place of <see cref="Days"/>; null for those.</summary>
    public int? FromEnd { get; init; }

    /// <summary>The working day (Monday to Friday) nearest to the day, within its month.</summary>
    public bool Nearest { get; init; }

    /// <summary>Only that weekday of the month, counted from 1; -1 for the last, 0 for each.</summary>
    public int Which { get; init; }

    /// <summary>Throws <see cref="FormatException"/> that says what is wrong.</summary>
    public static CronDays Read(string day, string weekday)
    {
        var (days, fromEnd, nearest) = ReadDay(day.ToUpper(CultureInfo.InvariantCulture));
        var (weekdays, which) = ReadWeekday(weekday.ToUpper(CultureInfo.InvariantCulture));
        return new CronDays(days, weekdays) { FromEnd = fromEnd, Nearest = nearest, Which = which };
    }

    public bool Suit(DateOnly day)
    {
        var last = DateTime.DaysInMonth(day.Year, day.Month);
        return CronField.Has(Weekdays, (int)day.DayOfWeek)
            && (Which == 0 || (Which == LastOfMonth ? day.Day > last - 7 : (day.Day - 1) / 7 == Which - 1))
            && (FromEnd is { } before ? Meant(day, last - before) == day.Day
                : Nearest ? Meant(day, int.TrailingZeroCount((int)Days)) == day.Day
                : CronField.Has(Days, day.Day));
    }

    private static (ulong Days, int? FromEnd, bool Nearest) ReadDay(string field)
    {
        var nearest = field.Length > 1 && field[^1] == 'W';
        var plain = nearest ? field[..^1] : field;
        if (plain is ['L', ..])
        {
            var before = plain.Length == 1 ? 0 : plain[1] == '-' ? CronField.Number(plain[2..], 0, 30, []) : throw CronField.Wrong(field);
            return (0, before, nearest);
        }

        return nearest ? (1UL << CronField.Number(plain, 1, 31, []), null, true) : (CronField.Read(plain, 1, 31, []), null, false);
    }

    // 7 is Sunday as 0 is.
    private static (ulong Weekdays, int Which) ReadWeekday(string field) => field switch
    {
        [.. var one, 'L'] when one.Length > 0 => (One(one), LastOfMonth),
        [.. var one, '#', var which] => (One(one), CronField.Number(which.ToString(), 1, 5, [])),
        _ => (CronField.Read(field, 0, 7, s_names, round: 7), 0),
    };

    private static ulong One(string weekday) => 1UL << (CronField.Number(weekday, 0, 7, s_names) % 7);

    /// <summary>The day of the month that is meant by this one: itself, or the working day nearest to it; 0 when the month has none such.</summary>
    private int Meant(DateOnly month, int day)
    {
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        if (day < 1 || day > last)
        {
            return 0;
        }

        return !Nearest ? day : new DateOnly(month.Year, month.Month, day).DayOfWeek switch
        {
            DayOfWeek.Saturday => day > 1 ? day - 1 : day + 2,
            DayOfWeek.Sunday => day < last ? day + 1 : day - 2,
            _ => day,
        };
    }
}

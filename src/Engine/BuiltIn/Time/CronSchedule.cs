using System.Globalization;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>
/// A cron expression of five fields (minute, hour, day, month, weekday) or six with seconds first: stars, lists, ranges,
/// steps, English names. A day must suit both the day field and the weekday field. In UTC.
/// </summary>
internal sealed class CronSchedule
{
    private const int MaxYears = 30;
    private static readonly string[] s_months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] s_days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    private readonly ulong _seconds;
    private readonly ulong _minutes;
    private readonly ulong _hours;
    private readonly ulong _days;
    private readonly ulong _months;
    private readonly ulong _weekdays;

    private CronSchedule(ReadOnlySpan<string> fields)
    {
        _seconds = Read(fields[0], 0, 59, []);
        _minutes = Read(fields[1], 0, 59, []);
        _hours = Read(fields[2], 0, 23, []);
        _days = Read(fields[3], 1, 31, []);
        _months = Read(fields[4], 1, 12, s_months);
        var weekdays = Read(fields[5], 0, 7, s_days);
        _weekdays = weekdays | (Has(weekdays, 7) ? 1UL : 0);
    }

    /// <summary>Reads an expression. Throws <see cref="FormatException"/> that says what is wrong.</summary>
    public static CronSchedule Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return fields.Length switch
        {
            5 => new CronSchedule(["0", .. fields]),
            6 => new CronSchedule(fields),
            _ => throw new FormatException($"'{text}' has {fields.Length} fields instead of 5 or 6."),
        };
    }

    /// <summary>The first moment after that one; null when there is none for decades, as for 30 February.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var at = after.ToUniversalTime();
        at = at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);
        var end = at.AddYears(MaxYears);
        while (at < end)
        {
            var day = new DateTimeOffset(at.Date, TimeSpan.Zero);
            var next = !Has(_months, at.Month) ? day.AddDays(1 - at.Day).AddMonths(1)
                : !Has(_days, at.Day) || !Has(_weekdays, (int)at.DayOfWeek) ? day.AddDays(1)
                : !Has(_hours, at.Hour) ? day.AddHours(at.Hour + 1)
                : !Has(_minutes, at.Minute) ? day.AddHours(at.Hour).AddMinutes(at.Minute + 1)
                : !Has(_seconds, at.Second) ? at.AddSeconds(1)
                : at;
            if (next == at)
            {
                return at;
            }

            at = next;
        }

        return null;
    }

    private static bool Has(ulong set, int value) => (set >> value & 1) == 1;

    private static ulong Read(string field, int min, int max, string[] names)
    {
        ulong set = 0;
        foreach (var part in field.Split(','))
        {
            var (range, step) = part.Split('/') switch
            {
                [var whole] => (whole, 0),
                [var whole, var every] => (whole, Number(every, 1, max, [])),
                _ => throw Wrong(part),
            };
            var (from, to) = range is "*" or "?" ? (min, max) : range.Split('-') switch
            {
                [var one] => (Number(one, min, max, names), step > 0 ? max : Number(one, min, max, names)),
                [var first, var last] => (Number(first, min, max, names), Number(last, min, max, names)),
                _ => throw Wrong(part),
            };
            if (from > to)
            {
                throw Wrong(part);
            }

            for (var value = from; value <= to; value += Math.Max(step, 1))
            {
                set |= 1UL << value;
            }
        }

        return set;
    }

    private static int Number(string text, int min, int max, string[] names)
    {
        var named = Array.FindIndex(names, x => x.Equals(text, StringComparison.OrdinalIgnoreCase));
        var number = named >= 0 ? named + (names == s_months ? 1 : 0)
            : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : throw Wrong(text);
        return number >= min && number <= max ? number : throw Wrong(text);
    }

    private static FormatException Wrong(string part) => new($"'{part}' cannot be read in a cron expression.");
}

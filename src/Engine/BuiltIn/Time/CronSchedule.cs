using System.Globalization;

namespace Lajur.Engine.BuiltIn.Time;

/// <summary>
/// A cron expression of five fields (minute, hour, day, month, weekday) or six with seconds first: stars, lists, ranges that may go
/// round, steps, English names, the short names such as @daily, and L, W and # for days. A day must suit both the day field and the
/// weekday field. In UTC.
/// </summary>
internal sealed class CronSchedule
{
    private const int MaxYears = 30;
    private static readonly string[] s_months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private readonly ulong _seconds;
    private readonly ulong _minutes;
    private readonly ulong _hours;
    private readonly ulong _months;
    private readonly CronDays _days;

    private CronSchedule(ReadOnlySpan<string> fields)
    {
        _seconds = CronField.Read(fields[0], 0, 59, []);
        _minutes = CronField.Read(fields[1], 0, 59, []);
        _hours = CronField.Read(fields[2], 0, 23, []);
        _months = CronField.Read(fields[4], 1, 12, s_months);
        _days = CronDays.Read(fields[3], fields[5]);
    }

    /// <summary>Reads an expression. Throws <see cref="FormatException"/> that says what is wrong.</summary>
    public static CronSchedule Parse(string text)
    {
        var fields = InFull(text.Trim()).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
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
            var next = !CronField.Has(_months, at.Month) ? day.AddDays(1 - at.Day).AddMonths(1)
                : !_days.Suit(DateOnly.FromDateTime(at.Date)) ? day.AddDays(1)
                : !CronField.Has(_hours, at.Hour) ? day.AddHours(at.Hour + 1)
                : !CronField.Has(_minutes, at.Minute) ? day.AddHours(at.Hour).AddMinutes(at.Minute + 1)
                : !CronField.Has(_seconds, at.Second) ? at.AddSeconds(1)
                : at;
            if (next == at)
            {
                return at;
            }

            at = next;
        }

        return null;
    }

    private static string InFull(string text) => text.ToLower(CultureInfo.InvariantCulture) switch
    {
        "@every_second" => "* * * * * *",
        "@every_minute" => "* * * * *",
        "@hourly" => "0 * * * *",
        "@daily" or "@midnight" => "0 0 * * *",
        "@weekly" => "0 0 * * 0",
        "@monthly" => "0 0 1 * *",
        "@yearly" or "@annually" => "0 0 1 1 *",
        _ => text,
    };
}

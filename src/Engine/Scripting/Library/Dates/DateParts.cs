namespace Lajur.Engine.Scripting.Library.Dates;

/// <summary>Year, month (from 0), day and so on of a moment, in UTC or in a time zone; as wide as a script's dates go.</summary>
internal sealed record DateParts(double Year, double Month, double Day, double Hour, double Minute, double Second, double Millisecond)
{
    public const double MsPerDay = 86_400_000;
    private const double MaxTime = 8.64e15;

    /// <summary>0 is Sunday.</summary>
    public int DayOfWeek => (int)(((Math.Floor(ToTime() / MsPerDay) % 7) + 11) % 7);

    public static DateParts Of(double time)
    {
        var days = Math.Floor(time / MsPerDay);
        var ms = time - days * MsPerDay;
        // Days are counted from the first of March of the year 0, so that a leap day ends its year.
        var z = days + 719468;
        var era = Math.Floor(z / 146097);
        var dayOfEra = z - era * 146097;
        var yearOfEra = Math.Floor((dayOfEra - Math.Floor(dayOfEra / 1460) + Math.Floor(dayOfEra / 36524) - Math.Floor(dayOfEra / 146096)) / 365);
        var dayOfYear = dayOfEra - (365 * yearOfEra + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100));
        var month = Math.Floor((5 * dayOfYear + 2) / 153);
        var day = dayOfYear - Math.Floor((153 * month + 2) / 5) + 1;
        var fromJanuary = month < 10 ? month + 2 : month - 10;
        var year = yearOfEra + era * 400 + (fromJanuary <= 1 ? 1 : 0);
        return new DateParts(
            year, fromJanuary, day, Math.Floor(ms / 3_600_000), Math.Floor(ms / 60_000) % 60, Math.Floor(ms / 1000) % 60, ms % 1000);
    }

    /// <summary>Parts too large run over: month 13 is a month of the next year.</summary>
    public double ToTime()
    {
        var year = Year + Math.Floor(Month / 12);
        var month = ((Month % 12) + 12) % 12;
        var march = month < 2 ? month + 10 : month - 2;
        year = month < 2 ? year - 1 : year;
        var era = Math.Floor(year / 400);
        var yearOfEra = year - era * 400;
        var dayOfYear = Math.Floor((153 * march + 2) / 5);
        var days = era * 146097 + yearOfEra * 365 + Math.Floor(yearOfEra / 4) - Math.Floor(yearOfEra / 100) + dayOfYear - 719468 + Day - 1;
        return days * MsPerDay + Hour * 3_600_000 + Minute * 60_000 + Second * 1000 + Millisecond;
    }

    /// <summary>The moment, or not a number beyond the ends of time.</summary>
    public static double Clip(double time) => double.IsFinite(time) && Math.Abs(time) <= MaxTime ? Math.Truncate(time) + 0.0 : double.NaN;

    public static double ToLocal(double time, TimeZoneInfo zone) => time + Offset(time, zone);

    public static double ToUtc(double local, TimeZoneInfo zone) => local - Offset(local - Offset(local, zone), zone);

    public static double Offset(double time, TimeZoneInfo zone) => time is > -62_135_000_000_000 and < 253_402_000_000_000
        ? zone.GetUtcOffset(DateTimeOffset.FromUnixTimeMilliseconds((long)time)).TotalMilliseconds
        : zone.BaseUtcOffset.TotalMilliseconds;
}

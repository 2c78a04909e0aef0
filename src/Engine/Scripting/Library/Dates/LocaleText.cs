using System.Globalization;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Dates;

/// <summary>Numbers and dates for people: in Indonesian ("id", "id-ID") and American English, the default.</summary>
internal static class LocaleText
{
    private static readonly string[] s_parts = ["weekday", "day", "month", "year", "hour", "minute", "second"];
    private static readonly string[] s_days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] s_months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] s_shortMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

    public static string Number(Realm realm, double number, object? locale, object? options)
    {
        if (!double.IsFinite(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "∞" : "-∞";
        }

        var isShare = Option(options, "style") is "percent";
        number = isShare ? number * 100 : number;
        var least = (int)Math.Clamp(Option(options, "minimumFractionDigits") is { } low ? Values.ToInteger(realm, low) : 0, 0, 20);
        var most = (int)Math.Clamp(
            Option(options, "maximumFractionDigits") is { } high ? Values.ToInteger(realm, high) : Math.Max(isShare ? 0 : 3, least), least, 20);
        var parts = NumberLibrary.Fixed(Math.Abs(number), most).Split('.');
        var rest = (parts.Length > 1 ? parts[1] : "").TrimEnd('0').PadRight(least, '0');
        var isIndonesian = IsIndonesian(locale);
        var (group, point) = isIndonesian ? (".", ",") : (",", ".");
        group = Option(options, "useGrouping") is false ? "" : group;
        var whole = string.Concat(parts[0].Select((c, i) => i > 0 && (parts[0].Length - i) % 3 == 0 ? group + c : c.ToString()));
        var currency = Option(options, "style") is "currency" ? Option(options, "currency") as string : null;
        var text = rest.Length > 0 ? $"{whole}{point}{rest}" : whole;
        text = currency is null ? text : isIndonesian && currency == "IDR" ? $"Rp\u00A0{text}" : $"{currency}\u00A0{text}";
        text = isShare ? $"{text}%" : text;
        return number < 0 ? $"-{text}" : text;
    }

    /// <param name="realm">The run.</param>
    /// <param name="time">The moment.</param>
    /// <param name="locale">"id-ID" or another.</param>
    /// <param name="options">weekday, day, month, year, hour, minute, second, dateStyle, timeStyle, hour12, timeZone, as Intl has them.</param>
    /// <param name="kind">"date", "time" or "both": what is written when the options name no part.</param>
    public static string Date(Realm realm, double time, object? locale, object? options, string kind)
    {
        if (double.IsNaN(time))
        {
            return "Invalid Date";
        }

        var x = DateParts.Of(DateParts.ToLocal(time, ZoneOf(realm, options)));
        var isIndonesian = IsIndonesian(locale);
        var (dates, times) = (Option(options, "dateStyle") as string, Option(options, "timeStyle") as string);
        string?[] parts = (dates ?? times) is null
            ? [.. s_parts.Select(p => Option(options, p) as string)]
            : OfStyles(dates, times, isIndonesian);
        if (Array.TrueForAll(parts, p => p is null))
        {
            parts = [null, .. Shown(kind is "time", 3), .. Shown(kind is "date", 3)];
        }

        var date = isIndonesian ? Indonesian(x, parts) : English(x, parts);
        var clock = Clock(x, parts, isIndonesian, Option(options, "hour12") as bool? ?? !isIndonesian);
        return clock.Length == 0 ? date : date.Length == 0 ? clock
            : parts[2] is not "long" ? $"{date}, {clock}" : $"{date} {(isIndonesian ? "pukul" : "at")} {clock}";
    }

    /// <summary>The parts that dateStyle and timeStyle stand for; the name of the zone is none of them.</summary>
    private static string?[] OfStyles(string? date, string? time, bool isIndonesian)
    {
        string?[] shown = date switch
        {
            "full" => ["long", isIndonesian ? "2-digit" : "numeric", "long", "numeric"],
            "long" => [null, "numeric", "long", "numeric"],
            "medium" => [null, "numeric", "short", "numeric"],
            "short" when isIndonesian => [null, "2-digit", "2-digit", "2-digit"],
            "short" => [null, "numeric", "numeric", "2-digit"],
            _ => [null, null, null, null],
        };
        return [.. shown, .. Shown(time is null, 2), .. Shown(time is null or "short", 1)];
    }

    private static string?[] Shown(bool hidden, int count) => [.. Enumerable.Repeat(hidden ? null : "numeric", count)];

    private static string Indonesian(DateParts x, string?[] parts)
    {
        var month = parts[2] switch
        {
            "long" => s_months[(int)x.Month],
            "short" => s_shortMonths[(int)x.Month],
            _ => Digits(x.Month + 1, parts[2]),
        };
        var between = parts[2] is "long" or "short" ? " " : "/";
        string[] shown = [Digits(x.Day, parts[1]), month, Year(x, parts[3])];
        var date = string.Join(between, shown.Where(p => p.Length > 0));
        return parts[0] is null ? date : date.Length == 0 ? Day(s_days, x, parts[0]) : $"{Day(s_days, x, parts[0])}, {date}";
    }

    private static string English(DateParts x, string?[] parts)
    {
        var names = CultureInfo.InvariantCulture.DateTimeFormat;
        var weekday = parts[0] is null ? "" : Day(names.DayNames, x, parts[0]);
        if (parts[2] is not ("long" or "short"))
        {
            string[] shown = [Digits(x.Month + 1, parts[2]), Digits(x.Day, parts[1]), Year(x, parts[3])];
            return string.Join(", ", new[] { weekday, string.Join('/', shown.Where(p => p.Length > 0)) }.Where(p => p.Length > 0));
        }

        var month = parts[2] == "long" ? names.MonthNames[(int)x.Month] : names.AbbreviatedMonthNames[(int)x.Month];
        var day = parts[1] is null ? month : $"{month} {Digits(x.Day, parts[1])}";
        var year = parts[3] is null ? day : parts[1] is null ? $"{day} {Year(x, parts[3])}" : $"{day}, {Year(x, parts[3])}";
        return weekday.Length > 0 ? $"{weekday}, {year}" : year;
    }

    private static string Clock(DateParts x, string?[] parts, bool isIndonesian, bool halves)
    {
        if (parts[4] is null && parts[5] is null && parts[6] is null)
        {
            return "";
        }

        var hour = parts[4] is null ? "" : !halves ? DateLibrary.Padded(x.Hour) : Digits((x.Hour + 11) % 12 + 1, parts[4]);
        string[] shown = [hour, parts[5] is null ? "" : DateLibrary.Padded(x.Minute), parts[6] is null ? "" : DateLibrary.Padded(x.Second)];
        var clock = string.Join(isIndonesian ? '.' : ':', shown.Where(p => p.Length > 0));
        return !halves || parts[4] is null ? clock : $"{clock} {(x.Hour < 12 ? "AM" : "PM")}";
    }

    private static string Digits(double number, string? style) =>
        style is null ? "" : style == "2-digit" ? DateLibrary.Padded(number) : Numbers.ToText(number);

    private static string Year(DateParts x, string? style) => style == "2-digit" ? DateLibrary.Padded(x.Year % 100) : Digits(x.Year, style);

    private static string Day(string[] names, DateParts x, string? style) => style == "long" ? names[x.DayOfWeek] : names[x.DayOfWeek][..3];

    private static bool IsIndonesian(object? locale) =>
        (locale is JsList list ? list.At(0) : locale) is string name && name.StartsWith("id", StringComparison.OrdinalIgnoreCase);

    private static object? Option(object? options, string name) => options is JsObject map ? map.Get(name) : null;

    private static TimeZoneInfo ZoneOf(Realm realm, object? options)
    {
        if (Option(options, "timeZone") is not string name)
        {
            return realm.Zone;
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : throw realm.RangeError($"Invalid time zone specified: {name}");
    }
}

using System.Globalization;
using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Dates;

/// <summary>Date.</summary>
internal static class DateLibrary
{
    private static readonly string[] s_days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    private static readonly string[] s_months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Of each part its name, where it stands, and how many parts one call may set.</summary>
    private static readonly (string Name, int At, int Count)[] s_parts =
    [
        ("FullYear", 0, 3), ("Month", 1, 2), ("Date", 2, 1), ("Hours", 3, 4), ("Minutes", 4, 3), ("Seconds", 5, 2), ("Milliseconds", 6, 1),
    ];

    public static Members Prototype { get; } = AddParts(new Members())
        .Method("getTime", 0, (realm, self, _) => Self(realm, self).Time)
        .Method("valueOf", 0, (realm, self, _) => Self(realm, self).Time)
        .Method("setTime", 1, (realm, self, x) => Self(realm, self).Time = DateParts.Clip(x.Number(realm, 0)))
        .Method("getTimezoneOffset", 0, (realm, self, _) => -DateParts.Offset(Self(realm, self).Time, realm.Zone) / 60_000)
        .Method("getDay", 0, (realm, self, _) => Read(realm, self, local: true, x => x.DayOfWeek))
        .Method("getUTCDay", 0, (realm, self, _) => Read(realm, self, local: false, x => x.DayOfWeek))
        .Method("getYear", 0, (realm, self, _) => Read(realm, self, local: true, x => x.Year - 1900))
        .Method("toISOString", 0, (realm, self, _) => double.IsNaN(Self(realm, self).Time)
            ? throw realm.RangeError("Invalid time value")
            : Iso(Self(realm, self).Time))
        .Method("toJSON", 1, (realm, self, _) => self is JsDate { Time: double.NaN } ? JsNull.Value : Iso(Self(realm, self).Time))
        .Method("toString", 0, (realm, self, _) => Write(realm, self, (x, offset) => $"{Day(x)} {Clock(x)} GMT{offset} ({realm.Zone.StandardName})"))
        .Method("toDateString", 0, (realm, self, _) => Write(realm, self, (x, _) => Day(x)))
        .Method("toTimeString", 0, (realm, self, _) => Write(realm, self, (x, offset) => $"{Clock(x)} GMT{offset} ({realm.Zone.StandardName})"))
        .Method("toUTCString", 0, (realm, self, _) => Universal(Self(realm, self).Time))
        .Method("toGMTString", 0, (realm, self, _) => Universal(Self(realm, self).Time))
        .Method("toLocaleDateString", 0, (realm, self, x) => LocaleText.Date(realm, Self(realm, self).Time, x.At(0), x.At(1), "date"))
        .Method("toLocaleTimeString", 0, (realm, self, x) => LocaleText.Date(realm, Self(realm, self).Time, x.At(0), x.At(1), "time"))
        .Method("toLocaleString", 0, (realm, self, x) => LocaleText.Date(realm, Self(realm, self).Time, x.At(0), x.At(1), "both"));

    public static Func<Realm, JsFunction>? Constructor { get; } = realm => realm.MakeConstructor(
        Intrinsic.Date,
        7,
        (_, _, _) => Prototype.Make(realm, "toString")!.Value is JsFunction write ? write.Call(new JsDate(realm, Now(realm)), []) : null,
        (_, x, made) => new JsDate(realm, Make(realm, x), made.Get("prototype") as JsObject),
        new Members()
            .Method("now", 0, (_, _, _) => Now(realm))
            .Method("parse", 1, (_, _, x) => DateReading.Read(x.Text(realm, 0), realm.Zone))
            .Method("UTC", 7, (_, _, x) => DateParts.Clip(FromParts(realm, x).ToTime())));

    public static string Iso(double time)
    {
        var x = DateParts.Of(time);
        var year = x.Year is >= 0 and <= 9999 ? Padded(x.Year, 4) : $"{(x.Year < 0 ? '-' : '+')}{Padded(Math.Abs(x.Year), 6)}";
        return $"{year}-{Padded(x.Month + 1)}-{Padded(x.Day)}T{Clock(x)}.{Padded(x.Millisecond, 3)}Z";
    }

    public static string Padded(double number, int digits = 2) =>
        ((long)number).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static double Now(Realm realm) => realm.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static double Make(Realm realm, object?[] arguments) => arguments switch
    {
        [] => Now(realm),
        [JsDate other] => other.Time,
        [var one] => Values.ToPrimitive(realm, one, "") is var value && value is string text
            ? DateReading.Read(text, realm.Zone)
            : DateParts.Clip(Values.ToNumber(realm, value)),
        _ => DateParts.Clip(DateParts.ToUtc(FromParts(realm, arguments).ToTime(), realm.Zone)),
    };

    private static DateParts FromParts(Realm realm, object?[] arguments)
    {
        var year = Part(0, double.NaN);
        return new DateParts(
            year is >= 0 and <= 99 ? 1900 + year : year, Part(1, 0), Part(2, 1), Part(3, 0), Part(4, 0), Part(5, 0), Part(6, 0));

        double Part(int at, double otherwise) => at < arguments.Length ? Math.Truncate(arguments.Number(realm, at)) : otherwise;
    }

    private static Members AddParts(Members members)
    {
        foreach (var (name, at, count) in s_parts)
        {
            members.Method($"get{name}", 0, (realm, self, _) => Read(realm, self, local: true, x => Part(x, at)));
            members.Method($"getUTC{name}", 0, (realm, self, _) => Read(realm, self, local: false, x => Part(x, at)));
            members.Method($"set{name}", count, (realm, self, x) => Set(realm, self, x, at, count, local: true));
            members.Method($"setUTC{name}", count, (realm, self, x) => Set(realm, self, x, at, count, local: false));
        }

        return members;
    }

    private static double Part(DateParts x, int at) => at switch
    {
        0 => x.Year,
        1 => x.Month,
        2 => x.Day,
        3 => x.Hour,
        4 => x.Minute,
        5 => x.Second,
        _ => x.Millisecond,
    };

    private static DateParts With(DateParts x, int at, double value) => at switch
    {
        0 => x with { Year = value },
        1 => x with { Month = value },
        2 => x with { Day = value },
        3 => x with { Hour = value },
        4 => x with { Minute = value },
        5 => x with { Second = value },
        _ => x with { Millisecond = value },
    };

    private static double Read(Realm realm, object? self, bool local, Func<DateParts, double> read)
    {
        var time = Self(realm, self).Time;
        return double.IsNaN(time) ? double.NaN : read(DateParts.Of(local ? DateParts.ToLocal(time, realm.Zone) : time));
    }

    private static double Set(Realm realm, object? self, object?[] arguments, int at, int count, bool local)
    {
        var date = Self(realm, self);
        var time = double.IsNaN(date.Time) && at == 0 ? 0 : date.Time;
        if (double.IsNaN(time))
        {
            return double.NaN;
        }

        var parts = DateParts.Of(local ? DateParts.ToLocal(time, realm.Zone) : time);
        for (var i = 0; i < Math.Max(1, Math.Min(count, arguments.Length)); i++)
        {
            parts = With(parts, at + i, Math.Truncate(arguments.Number(realm, i)));
        }

        return date.Time = DateParts.Clip(local ? DateParts.ToUtc(parts.ToTime(), realm.Zone) : parts.ToTime());
    }

    private static string Write(Realm realm, object? self, Func<DateParts, string, string> write)
    {
        var time = Self(realm, self).Time;
        if (double.IsNaN(time))
        {
            return "Invalid Date";
        }

        var minutes = DateParts.Offset(time, realm.Zone) / 60_000;
        var offset = $"{(minutes < 0 ? '-' : '+')}{Padded(Math.Floor(Math.Abs(minutes) / 60))}{Padded(Math.Abs(minutes) % 60)}";
        return write(DateParts.Of(DateParts.ToLocal(time, realm.Zone)), offset);
    }

    private static string Day(DateParts x) => $"{s_days[x.DayOfWeek]} {s_months[(int)x.Month]} {Padded(x.Day)} {Padded(x.Year, 4)}";

    private static string Clock(DateParts x) => $"{Padded(x.Hour)}:{Padded(x.Minute)}:{Padded(x.Second)}";

    private static string Universal(double time)
    {
        if (double.IsNaN(time))
        {
            return "Invalid Date";
        }

        var x = DateParts.Of(time);
        return $"{s_days[x.DayOfWeek]}, {Padded(x.Day)} {s_months[(int)x.Month]} {Padded(x.Year, 4)} {Clock(x)} GMT";
    }

    private static JsDate Self(Realm realm, object? self) => self as JsDate ?? throw realm.TypeError("this is not a Date object.");
}

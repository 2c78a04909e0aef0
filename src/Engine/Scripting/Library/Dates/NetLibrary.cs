using System.Globalization;
using Lajur.Engine.Scripting.Evaluation.Scopes;
using Lajur.Engine.Scripting.Objects;

namespace Lajur.Engine.Scripting.Library.Dates;

/// <summary>
/// What Elsa's users know from .NET: DateTime, DateTimeOffset, TimeSpan and Guid. They are a script's own dates and texts with a few
/// more members; nothing of .NET is behind them.
/// </summary>
internal static class NetLibrary
{
    private const double MsPerHour = 3_600_000;

    private static readonly Dictionary<string, double> s_units = new(StringComparer.Ordinal)
    {
        ["Days"] = DateParts.MsPerDay,
        ["Hours"] = MsPerHour,
        ["Minutes"] = 60_000,
        ["Seconds"] = 1000,
        ["Milliseconds"] = 1,
    };

    private static readonly Members s_date = OfDate(new Members());
    private static readonly Members s_span = OfSpan(new Members());

    public static Members Globals { get; } = new Members()
        .Value("DateTime", Moments)
        .Value("DateTimeOffset", Moments)
        .Value("TimeSpan", realm => new JsObject(realm) { Members = Spans() })
        .Value("Guid", realm => new JsObject(realm) { Members = Guids() });

    private static JsObject Moments(Realm realm) => new(realm)
    {
        Members = new Members()
            .Getter("Now", (_, _, _) => Date(realm, Now(realm)))
            .Getter("UtcNow", (_, _, _) => Date(realm, Now(realm)))
            .Getter("Today", (_, _, _) => Date(realm, Midnight(realm, Now(realm))))
            .Method("Parse", 1, (_, _, x) => DateReading.Read(x.Text(realm, 0), realm.Zone) is var time && double.IsNaN(time)
                ? throw realm.RangeError($"'{x.Text(realm, 0)}' is not a date")
                : Date(realm, time)),
    };

    private static Members Spans()
    {
        var members = new Members()
            .Value("Zero", realm => Span(realm, 0))
            .Method("Parse", 1, (realm, _, x) => TimeSpan.TryParse(x.Text(realm, 0), CultureInfo.InvariantCulture, out var span)
                ? Span(realm, span.TotalMilliseconds)
                : throw realm.RangeError($"'{x.Text(realm, 0)}' is not a span of time"));
        foreach (var (unit, ms) in s_units)
        {
            members.Method($"From{unit}", 1, (realm, _, x) => Span(realm, x.Number(realm, 0) * ms));
        }

        return members;
    }

    private static Members Guids() => new Members()
        .Constant("Empty", Guid.Empty.ToString())
        .Method("NewGuid", 0, (realm, _, _) => Guid.CreateVersion7(realm.Clock.GetUtcNow()).ToString())
        .Method("Parse", 1, (realm, _, x) => Guid.TryParse(x.Text(realm, 0), out var id)
            ? id.ToString()
            : throw realm.RangeError($"'{x.Text(realm, 0)}' is not a GUID"));

    private static Members OfDate(Members members)
    {
        foreach (var (unit, ms) in s_units)
        {
            members.Method($"Add{unit}", 1, (realm, self, x) => Date(realm, Time(realm, self) + x.Number(realm, 0) * ms));
        }

        string[] parts = ["Year", "Month", "Day", "Hour", "Minute", "Second", "Millisecond", "DayOfWeek"];
        foreach (var part in parts)
        {
            members.Getter(part, (realm, self, _) => Part(Local(realm, self), part));
        }

        return members
            .Getter("Date", (realm, self, _) => Date(realm, Midnight(realm, Time(realm, self))))
            .Method("AddMonths", 1, (realm, self, x) => AddMonths(realm, self, x.Integer(realm, 0)))
            .Method("AddYears", 1, (realm, self, x) => AddMonths(realm, self, x.Integer(realm, 0) * 12))
            .Method("Add", 1, (realm, self, x) => Date(realm, Time(realm, self) + Ms(realm, x.At(0))))
            .Method("Subtract", 1, (realm, self, x) => x.At(0) is JsDate other
                ? Span(realm, Time(realm, self) - other.Time)
                : Date(realm, Time(realm, self) - Ms(realm, x.At(0))));
    }

    private static Members OfSpan(Members members)
    {
        foreach (var (unit, ms) in s_units)
        {
            members.Getter($"Total{unit}", (realm, self, _) => Ms(realm, self) / ms);
        }

        return members
            .Method("Add", 1, (realm, self, x) => Span(realm, Ms(realm, self) + Ms(realm, x.At(0))))
            .Method("Subtract", 1, (realm, self, x) => Span(realm, Ms(realm, self) - Ms(realm, x.At(0))));
    }

    private static JsDate Date(Realm realm, double time) =>
        new(realm, DateParts.Clip(time), new JsObject(realm, realm.Prototype(Intrinsic.Date)) { Members = s_date });

    /// <summary>A span is the text by which the run's inputs know it, "1.02:00:00".</summary>
    private static JsWrapper Span(Realm realm, double ms) => double.IsFinite(ms) && Math.Abs(ms) < 1e14
        ? new JsWrapper(
            realm,
            TimeSpan.FromMilliseconds(ms).ToString("c", CultureInfo.InvariantCulture),
            new JsObject(realm, realm.Prototype(Intrinsic.String)) { Members = s_span })
        : throw realm.RangeError("The span of time is too long");

    private static double Ms(Realm realm, object? span) => PrimitiveLibrary.Unwrap(span) is string text
        && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var value)
            ? value.TotalMilliseconds
            : throw realm.TypeError("This is not a span of time");

    private static double Now(Realm realm) => realm.Clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static double Time(Realm realm, object? self) => self is JsDate date ? date.Time : throw realm.TypeError("This is not a date");

    private static DateParts Local(Realm realm, object? self) => DateParts.Of(DateParts.ToLocal(Time(realm, self), realm.Zone));

    private static double Midnight(Realm realm, double time)
    {
        var local = DateParts.Of(DateParts.ToLocal(time, realm.Zone));
        return DateParts.ToUtc((local with { Hour = 0, Minute = 0, Second = 0, Millisecond = 0 }).ToTime(), realm.Zone);
    }

    /// <summary>The same day of another month; its last where it has no such day.</summary>
    private static JsDate AddMonths(Realm realm, object? self, double months)
    {
        var parts = Local(realm, self);
        var first = parts with { Month = parts.Month + months, Day = 1 };
        var last = DateParts.Of((first with { Month = first.Month + 1, Day = 0 }).ToTime()).Day;
        return Date(realm, DateParts.ToUtc((first with { Day = Math.Min(parts.Day, last) }).ToTime(), realm.Zone));
    }

    private static double Part(DateParts x, string part) => part switch
    {
        "Year" => x.Year,
        "Month" => x.Month + 1,
        "Day" => x.Day,
        "Hour" => x.Hour,
        "Minute" => x.Minute,
        "Second" => x.Second,
        "Millisecond" => x.Millisecond,
        _ => x.DayOfWeek,
    };
}

using System.Globalization;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Tests.Calendars;

/// <summary>Office hours as in Probolinggo, and moments by the clock on its wall.</summary>
internal static class Hours
{
    private static readonly DayHours Usual = new(new(7, 30), new(16, 0), new(12, 0), new(13, 0));

    public static WeekHours Week { get; } = new()
    {
        Monday = Usual,
        Tuesday = Usual,
        Wednesday = Usual,
        Thursday = Usual,
        Friday = new(new(7, 30), new(14, 30), new(11, 30), new(13, 0)),
    };

    public static WorkingCalendar Calendar { get; } = In(IndonesianZone.Wib);

    public static WorkingCalendar In(IndonesianZone zone) => new(zone, [Edition(Week)], [Year2026()]);

    public static CalendarEdition Edition(WeekHours week, string from = "2026-01-01") => new()
    {
        Decree = $"Jam kerja sejak {from}",
        EffectiveFrom = DateOnly.Parse(from, CultureInfo.InvariantCulture),
        Hours = week,
        RamadanHours = new() { Monday = new(new(8, 0), new(15, 0)), Tuesday = new(new(8, 0), new(15, 0)) },
    };

    public static HolidayYear Year2026(params Holiday[] more) => new()
    {
        Year = 2026,
        Decree = "Keputusan bersama",
        IsDecreed = true,
        Ramadan = new(new(2026, 2, 19), new(2026, 3, 20)),
        Days =
        [
            new(new(2026, 8, 17), "Proklamasi Kemerdekaan"),
            new(new(2026, 12, 24), "Cuti bersama Natal", HolidayKind.CollectiveLeave),
            new(new(2026, 12, 25), "Natal"),
            .. more,
        ],
    };

    /// <summary>"2026-11-23 09.30" by the clock of the zone, WIB when nothing is said.</summary>
    public static DateTimeOffset At(string local, IndonesianZone? zone = null) => new(
        DateTime.ParseExact(local, "yyyy-MM-dd HH.mm", CultureInfo.InvariantCulture), (zone ?? IndonesianZone.Wib).Offset);

    public static BusinessDuration Of(string duration) => BusinessDuration.Parse(duration);
}

using System.Globalization;
using Lajur.Registry.Offices;

namespace Lajur.Registry.Speech;

/// <summary>Dates, moments and lists as an Indonesian officer says them. Needs no culture data of the machine.</summary>
public static partial class IndonesianTime
{
    /// <summary>What stands at a field for a day and a time that is empty, or cannot be read.</summary>
    public const string HowToWriteMoments = "Tulis tanggal dan jamnya, misalnya 2026-11-23 14.30.";

    private static readonly string[] DayNames = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] MonthNames =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    /// <summary>"Senin".</summary>
    public static string DayName(DayOfWeek day) => DayNames[(int)day];

    /// <summary>"November"; 1 is January.</summary>
    public static string MonthName(int month) => MonthNames[month - 1];

    /// <summary>"23 November 2026".</summary>
    public static string Date(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {MonthName(date.Month)} {date.Year}");

    /// <summary>"Senin, 23 November 2026".</summary>
    public static string LongDate(DateOnly date) => $"{DayName(date.DayOfWeek)}, {Date(date)}";

    /// <summary>"09.30".</summary>
    public static string Time(TimeOnly time) => time.ToString("HH.mm", CultureInfo.InvariantCulture);

    /// <summary>"09.30 WIB".</summary>
    public static string Time(DateTimeOffset moment, IndonesianZone zone) =>
        $"{Time(zone.TimeOf(moment))} {zone.Abbreviation}";

    /// <summary>"Senin, 23 November 2026 pukul 09.30 WIB".</summary>
    public static string Moment(DateTimeOffset moment, IndonesianZone zone) =>
        $"{LongDate(zone.DateOf(moment))} pukul {Time(moment, zone)}";

    /// <summary>"23 Nov 2026 09.30": for tables, where room is scarce.</summary>
    public static string ShortMoment(DateTimeOffset moment, IndonesianZone zone)
    {
        var date = zone.DateOf(moment);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{date.Day} {MonthName(date.Month)[..3]} {date.Year} {Time(zone.TimeOf(moment))}");
    }

    /// <summary>"Sabtu, Minggu dan cuti bersama".</summary>
    public static string Enumerate(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.SkipLast(1))} dan {items[^1]}",
    };
}

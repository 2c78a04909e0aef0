using System.Globalization;

namespace Lajur.Host.Calendars;

/// <summary>Where an office's calendar is seen and revised.</summary>
public static class CalendarLinks
{
    public const string Calendar = "/kalender";

    public const string Hours = "/kalender/jam-kerja";

    public const string FreeDays = "/kalender/hari-libur";

    /// <summary>The query part that names the year.</summary>
    public const string YearPart = "tahun";

    /// <summary>The query part after a revision was recorded.</summary>
    public const string RecordedPart = "tersimpan";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{Calendar}?{YearPart}={year}");

    public static string Recorded(int year) => $"{Year(year)}&{RecordedPart}=1";
}

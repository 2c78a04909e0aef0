using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Calendars.Revising;

/// <summary>What a revision must be before it is recorded.</summary>
internal static class RevisionRules
{
    public const int DecreeLength = 400;

    private const int LongestName = 120;
    private const int MostDays = 120;

    private static readonly (string Part, DayOfWeek Day)[] Week =
    [
        ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday),
        ("thursday", DayOfWeek.Thursday), ("friday", DayOfWeek.Friday), ("saturday", DayOfWeek.Saturday),
        ("sunday", DayOfWeek.Sunday),
    ];

    public static IReadOnlyList<CalendarMistake> Mistakes(CalendarRevision revision) => revision switch
    {
        CalendarRevision.OfficeHours { Edition: var edition } =>
        [
            .. Decree(edition.Decree),
            .. Day("effectiveFrom", edition.EffectiveFrom, "Tanggal mulai berlaku"),
            .. Hours("hours", edition.Hours),
            .. edition.RamadanHours is { } ramadan ? Hours("ramadanHours", ramadan) : [],
            .. Days("ownHolidays", edition.OwnHolidays, year: null),
        ],
        CalendarRevision.FreeDays { Year: var year } =>
        [
            .. Decree(year.Decree),
            .. year.Year is < 2000 or > 2100 ? [new CalendarMistake("year", "Tahun harus antara 2000 dan 2100.")] : Array.Empty<CalendarMistake>(),
            .. year.Days.Count == 0 ? [new CalendarMistake("days", "Daftar hari libur kosong. Periksa berkas yang Anda pilih.")] : Array.Empty<CalendarMistake>(),
            .. Days("days", year.Days, year.Year),
            .. year.Ramadan is { } month && (month.To < month.From || month.To.DayNumber - month.From.DayNumber > 30)
                ? [new CalendarMistake("ramadan", "Ramadan harus berakhir sesudah mulai, paling lama 31 hari.")] : Array.Empty<CalendarMistake>(),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(revision)),
    };

    private static IEnumerable<CalendarMistake> Decree(string decree)
    {
        if (string.IsNullOrWhiteSpace(decree))
        {
            yield return new("decree", "Tuliskan dasar hukum atau surat keputusan yang menetapkannya.");
        }
        else if (decree.Length > DecreeLength)
        {
            yield return new("decree", $"Dasar hukum paling banyak {DecreeLength} huruf.");
        }
    }

    private static IEnumerable<CalendarMistake> Day(string part, DateOnly day, string name)
    {
        if (day.Year is < 2000 or > 2100)
        {
            yield return new(part, $"{name} harus antara tahun 2000 dan 2100.");
        }
    }

    private static IEnumerable<CalendarMistake> Hours(string part, WeekHours week)
    {
        foreach (var (key, day) in Week.Where(entry => week[entry.Day] is { IsSound: false }))
        {
            yield return new(
                $"{part}.{key}",
                $"Jam kerja {IndonesianTime.DayName(day)} tidak berurutan: buka, istirahat mulai, istirahat selesai, tutup.");
        }

        if (Week.All(entry => week[entry.Day] is null))
        {
            yield return new(part, "Kantor harus buka sekurang-kurangnya satu hari dalam seminggu.");
        }
    }

    private static IEnumerable<CalendarMistake> Days(string part, List<Holiday> days, int? year)
    {
        if (days.Count > MostDays)
        {
            yield return new(part, $"Paling banyak {MostDays} hari.");
        }

        foreach (var day in days.Where(day => string.IsNullOrWhiteSpace(day.Name) || day.Name.Length > LongestName))
        {
            yield return new(part, $"Beri nama, paling banyak {LongestName} huruf, pada {IndonesianTime.Date(day.Date)}.");
        }

        foreach (var day in days.Where(day => year is { } only && day.Date.Year != only))
        {
            yield return new(part, $"{IndonesianTime.Date(day.Date)} ({day.Name}) bukan tanggal tahun {year}.");
        }

        foreach (var same in days.GroupBy(day => day.Date).Where(same => same.Count() > 1))
        {
            yield return new(part, $"{IndonesianTime.Date(same.Key)} tertulis {same.Count()} kali.");
        }

        foreach (var day in days.Where(day => (day.Kind == HolidayKind.HalfDay) != (day.Hours is not null) || day.Hours is { IsSound: false }))
        {
            yield return new(part, $"Setengah hari {IndonesianTime.Date(day.Date)} memerlukan jam buka dan jam tutup yang berurutan.");
        }
    }
}

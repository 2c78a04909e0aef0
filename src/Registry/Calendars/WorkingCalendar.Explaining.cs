using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>Why something begun at one moment is due at another: what did not count, as data and as a sentence.</summary>
    public Derivation Explain(DateTimeOffset from, DateTimeOffset due)
    {
        var startedClosed = !IsOpen(from);
        var countsFrom = NextOpening(from);
        var days = DatesBetween(Zone.DateOf(from), Zone.DateOf(due)).ToList();
        var skipped = days.Select(Skipped).OfType<SkippedDay>().ToList();
        var provisional = days.Any(IsProvisional);
        List<string> sentences = [];
        if (startedClosed)
        {
            sentences.Add($"Waktu mulai dihitung {IndonesianTime.Moment(countsFrom, Zone)}.");
        }

        sentences.Add(skipped.Count == 0
            ? "Hanya jam kerja kantor yang dihitung."
            : $"{IndonesianTime.Enumerate(Names(skipped))} tidak dihitung.");
        sentences.AddRange(days.Select(Shortened).OfType<string>());
        if (provisional)
        {
            sentences.Add("Hari libur dalam jangka ini belum ditetapkan seluruhnya, sehingga tenggat dapat berubah.");
        }

        return new(countsFrom, startedClosed, skipped, provisional, string.Join(' ', sentences));
    }

    private SkippedDay? Skipped(DateOnly date)
    {
        if (HoursOn(date) is not null)
        {
            return null;
        }

        var usual = EditionOn(date).Hours[date.DayOfWeek];
        return usual is not null && HolidayOn(date) is { } holiday
            ? new(date, holiday.Name, holiday.Kind)
            : new(date, IndonesianTime.DayName(date.DayOfWeek), null);
    }

    /// <summary>"Kamis, 24 Desember 2026 hanya buka 08.00-12.00 (menjelang Natal)."</summary>
    private string? Shortened(DateOnly date) => HolidayOn(date) is { Hours: { } hours } half
        ? $"{IndonesianTime.LongDate(date)} hanya buka {IndonesianTime.Time(hours.Open)}-{IndonesianTime.Time(hours.Close)} ({half.Name})."
        : null;

    /// <summary>"Sabtu", "Minggu", "libur nasional (Hari Raya Natal)", "cuti bersama", each once.</summary>
    private static List<string> Names(List<SkippedDay> skipped)
    {
        List<string> names = [.. skipped.Where(day => day.Kind is null).Select(day => day.Reason).Distinct(StringComparer.Ordinal)];
        var free = skipped.Where(day => day.Kind is HolidayKind.National or HolidayKind.Regional).ToList();
        if (free.Count > 0)
        {
            var which = free.Select(day => day.Reason).Distinct(StringComparer.Ordinal);
            names.Add($"hari libur ({string.Join("; ", which)})");
        }

        if (skipped.Exists(day => day.Kind == HolidayKind.CollectiveLeave))
        {
            names.Add("cuti bersama");
        }

        names[0] = string.Concat(names[0][..1].ToUpperInvariant(), names[0].AsSpan(1));
        return names;
    }

    private static IEnumerable<DateOnly> DatesBetween(DateOnly first, DateOnly last)
    {
        for (var date = first; date <= last; date = date.AddDays(1))
        {
            yield return date;
        }
    }
}

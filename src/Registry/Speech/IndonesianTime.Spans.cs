using Humanizer;
using Humanizer.Localisation;
using Lajur.Registry.Calendars;

namespace Lajur.Registry.Speech;

public static partial class IndonesianTime
{
    /// <summary>"15 menit", "1 jam 30 menit", "3 hari": the two largest units. Under a minute: "kurang dari 1 menit".</summary>
    public static string Span(TimeSpan span) => Whole(span) is { Ticks: > 0 } whole
        ? whole.Humanize(2, IndonesianSpeech.Culture, TimeUnit.Day, TimeUnit.Minute, collectionSeparator: " ")
        : "kurang dari 1 menit";

    /// <summary>Office time, which has no days: "27 jam 15 menit".</summary>
    public static string OfficeSpan(TimeSpan span) => Whole(span) is { Ticks: > 0 } whole
        ? whole.Humanize(2, IndonesianSpeech.Culture, TimeUnit.Hour, TimeUnit.Minute, collectionSeparator: " ")
        : "kurang dari 1 menit";

    /// <summary>"5 menit yang lalu", "kemarin", "2 jam lagi".</summary>
    public static string Relative(DateTimeOffset moment, DateTimeOffset now) =>
        moment.Humanize(now, IndonesianSpeech.Culture);

    /// <summary>
    /// How a due moment is told at a desk: "2 jam lagi" on the same day, "besok pukul 09.30", "Senin pukul 09.30" within
    /// a week, "23 November pukul 09.30" later; when it has passed, "terlambat 15 menit (jam kerja)" in office time.
    /// </summary>
    public static string Due(DateTimeOffset due, DateTimeOffset now, WorkingCalendar calendar)
    {
        if (due < now)
        {
            return $"terlambat {OfficeSpan(calendar.Between(due, now))} (jam kerja)";
        }

        var zone = calendar.Zone;
        var (date, today) = (zone.DateOf(due), zone.DateOf(now));
        return (date.DayNumber - today.DayNumber) switch
        {
            0 => $"{Span(due - now)} lagi",
            1 => $"besok pukul {Time(zone.TimeOf(due))}",
            < 7 => $"{DayName(date.DayOfWeek)} pukul {Time(zone.TimeOf(due))}",
            _ => $"{date.Day} {MonthName(date.Month)} pukul {Time(zone.TimeOf(due))}",
        };
    }

    private static TimeSpan Whole(TimeSpan span) => TimeSpan.FromMinutes(Math.Floor(span.Duration().TotalMinutes));
}

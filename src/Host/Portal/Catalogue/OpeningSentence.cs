using Lajur.Registry.Calendars;
using Lajur.Registry.Speech;

namespace Lajur.Host.Portal.Catalogue;

/// <summary>Whether an office is open, in words.</summary>
/// <param name="IsOpen">True while somebody is there.</param>
/// <param name="Text">"Buka sampai pukul 16.00 WIB".</param>
public sealed record OpeningSentence(bool IsOpen, string Text)
{
    /// <summary>How it stands at a moment.</summary>
    public static OpeningSentence At(DateTimeOffset now, WorkingCalendar calendar)
    {
        var (zone, today) = (calendar.Zone, calendar.Zone.DateOf(now));
        if (calendar.IsOpen(now) && calendar.HoursOn(today) is { } hours)
        {
            return new(true, $"Buka sampai pukul {IndonesianTime.Time(hours.Close)} {zone.Abbreviation}");
        }

        var next = calendar.NextOpening(now);
        var day = zone.DateOf(next);
        var time = IndonesianTime.Time(next, zone);
        return new(false, (day.DayNumber - today.DayNumber) switch
        {
            0 when calendar.HoursOn(today)?.Open < zone.TimeOf(now) => $"Istirahat, buka lagi pukul {time}",
            0 => $"Tutup, buka hari ini pukul {time}",
            1 => $"Tutup, buka besok pukul {time}",
            _ => $"Tutup, buka {IndonesianTime.LongDate(day)} pukul {time}",
        });
    }
}

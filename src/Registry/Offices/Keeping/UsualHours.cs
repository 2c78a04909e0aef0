using Lajur.Registry.Calendars.Days;

namespace Lajur.Registry.Offices.Keeping;

/// <summary>Office hours to begin with: 37.5 hours a week, 32.5 in Ramadan (Perpres 21/2023, articles 4 and 5).</summary>
internal static class UsualHours
{
    private static readonly DayHours s_day = Hours((7, 30), (16, 0), (12, 0), (13, 0));
    private static readonly DayHours s_fasting = Hours((8, 0), (15, 0), (12, 0), (12, 30));

    public static WeekHours Week { get; } = new()
    {
        Monday = s_day,
        Tuesday = s_day,
        Wednesday = s_day,
        Thursday = s_day,
        Friday = Hours((7, 30), (16, 30), (11, 30), (13, 0)),
    };

    public static WeekHours Ramadan { get; } = new()
    {
        Monday = s_fasting,
        Tuesday = s_fasting,
        Wednesday = s_fasting,
        Thursday = s_fasting,
        Friday = Hours((8, 0), (15, 30), (11, 30), (12, 30)),
    };

    private static DayHours Hours((int Hour, int Minute) open, (int Hour, int Minute) close, (int Hour, int Minute) from, (int Hour, int Minute) to) =>
        new(new(open.Hour, open.Minute), new(close.Hour, close.Minute), new(from.Hour, from.Minute), new(to.Hour, to.Minute));
}

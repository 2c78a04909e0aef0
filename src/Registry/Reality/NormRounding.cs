using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Reality;

/// <summary>
/// Rounds measured office time up to a norm that people can remember: to 5 minutes within an hour, to 15 within four, to 30 within
/// a day, beyond that to whole working days.
/// </summary>
public static class NormRounding
{
    /// <param name="measured">Office time.</param>
    /// <param name="day">How long the office is open on a usual day.</param>
    public static BusinessDuration Up(TimeSpan measured, TimeSpan day)
    {
        var minutes = (int)Math.Ceiling(Math.Max(1, measured.TotalMinutes));
        var rounded = UpTo(minutes, minutes <= 60 ? 5 : minutes <= 240 ? 15 : 30);
        return rounded < day.TotalMinutes || day <= TimeSpan.Zero
            ? BusinessDuration.OfMinutes(Math.Min(rounded, BusinessDuration.MaxMinutes))
            : BusinessDuration.OfWorkingDays((int)Math.Min(BusinessDuration.MaxWorkingDays, Math.Ceiling(measured / day)));
    }

    private static int UpTo(int minutes, int step) => (minutes + step - 1) / step * step;
}

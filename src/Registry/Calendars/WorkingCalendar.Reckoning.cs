using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Calendars;

public sealed partial class WorkingCalendar
{
    /// <summary>When a length of business time that begins at a moment ends.</summary>
    public DateTimeOffset Add(DateTimeOffset from, BusinessDuration duration) => duration.IsInDays
        ? AddWorkingDays(from, duration.WorkingDays)
        : Add(from, TimeSpan.FromMinutes(duration.Minutes));

    /// <summary>
    /// When so much office time has passed. It ends with the last minute used, so an hour from 15.00 to the closing at
    /// 16.00 ends at 16.00 and not the next morning.
    /// </summary>
    public DateTimeOffset Add(DateTimeOffset from, TimeSpan officeTime)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(officeTime, TimeSpan.Zero);
        from = from.ToUniversalTime();
        if (officeTime == TimeSpan.Zero)
        {
            return from;
        }

        foreach (var (opens, closes) in OpenSpansFrom(Zone.DateOf(from)).Where(span => span.To > from))
        {
            var begins = opens > from ? opens : from;
            if (closes - begins >= officeTime)
            {
                return begins + officeTime;
            }

            officeTime -= closes - begins;
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>Office time between two moments; negative when they come in the other order.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to)
    {
        if (to < from)
        {
            return -Between(to, from);
        }

        var passed = TimeSpan.Zero;
        var last = Zone.DateOf(to);
        for (var date = Zone.DateOf(from); date <= last; date = date.AddDays(1))
        {
            foreach (var span in HoursOn(date)?.Spans ?? [])
            {
                var begins = Later(Zone.At(date, span.From), from);
                var ends = Earlier(Zone.At(date, span.To), to);
                passed += ends > begins ? ends - begins : TimeSpan.Zero;
            }
        }

        return passed;
    }

    /// <summary>
    /// The same clock time so many working days later. What begins before opening, after closing or on a closed day
    /// counts from the next opening; where the last day closes earlier, it ends with that closing.
    /// </summary>
    private DateTimeOffset AddWorkingDays(DateTimeOffset from, int days)
    {
        var date = Zone.DateOf(from);
        var time = Zone.TimeOf(from);
        if (HoursOn(date) is not { } today || time < today.Open || time >= today.Close)
        {
            var opens = OpenSpansFrom(date).First(span => span.From > from).From;
            (date, time) = (Zone.DateOf(opens), Zone.TimeOf(opens));
        }

        var target = WorkingDaysAfter(date).ElementAt(days - 1);
        var hours = HoursOn(target)!;
        return Zone.At(target, time > hours.Close ? hours.Close : time < hours.Open ? hours.Open : time);
    }

    private IEnumerable<DateOnly> WorkingDaysAfter(DateOnly date) =>
        OpenSpansFrom(date.AddDays(1)).Select(span => Zone.DateOf(span.From)).Distinct();

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}

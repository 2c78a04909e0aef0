namespace Lajur.Registry.Calendars;

public sealed partial class Clock
{
    /// <summary>No reminder may come before this share of the budget, in percent; so a fresh clock need not be looked at earlier.</summary>
    public const int EarliestShare = 25;

    private static readonly TimeSpan JustAfter = TimeSpan.FromSeconds(1);

    /// <summary>
    /// When somebody has to look at it next, for a reminder or because its budget is used up; null while nothing can be due.
    /// It follows the clock through stops, restarts and revised calendars, since it is set anew with each.
    /// </summary>
    public DateTimeOffset? WatchAt { get; set; }

    /// <summary>When it will have used up so many percent of its budget; null while it does not run.</summary>
    public DateTimeOffset? MomentOf(int share, WorkingCalendar calendar)
    {
        if (RunningSince is not { } since || DueAt is not { } due)
        {
            return null;
        }

        var budget = BudgetTime(calendar);
        if (share >= 100)
        {
            return calendar.Add(due, budget * (share - 100) / 100);
        }

        var left = (budget * share / 100) - Consumed;
        var moment = left > TimeSpan.Zero ? calendar.Add(since, left) : since;
        return moment < due ? moment : due;
    }

    /// <summary>When its budget was used up although it was not done; null when that did not happen until now.</summary>
    public DateTimeOffset? FindBreach(DateTimeOffset now, WorkingCalendar calendar)
    {
        if (StartedAt is null)
        {
            return null;
        }

        var due = DueAt ?? DueBy(calendar);
        var until = FinishedAt ?? (IsStopped ? Stops[^1].From : now);
        return due < until ? due : null;
    }

    /// <summary>Decides when to look again: at the next of these shares, and when the budget is used up if that is still to be seen.</summary>
    /// <param name="shares">Percent of the budget at which something is to be done yet.</param>
    /// <param name="seesBreach">True when running out is still to be noticed.</param>
    /// <param name="calendar">The office's calendar.</param>
    public void WatchFor(IEnumerable<int> shares, bool seesBreach, WorkingCalendar calendar)
    {
        var moments = shares.Select(share => MomentOf(share, calendar));
        WatchAt = (seesBreach ? moments.Append(DueAt + JustAfter) : moments).Min();
    }
}

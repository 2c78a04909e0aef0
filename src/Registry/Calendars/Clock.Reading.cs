namespace Lajur.Registry.Calendars;

public sealed partial class Clock
{
    /// <summary>Office time used up at a moment.</summary>
    public TimeSpan ConsumedAt(DateTimeOffset at, WorkingCalendar calendar) =>
        RunningSince is { } since && at > since ? Consumed + calendar.Between(since, at) : Consumed;

    /// <summary>The budget as office time: what lies between the start and the end it would have without a stop.</summary>
    public TimeSpan BudgetTime(WorkingCalendar calendar) => Budget.IsInDays && StartedAt is { } started
        ? calendar.Between(started, calendar.Add(started, Budget))
        : TimeSpan.FromMinutes(Budget.Minutes);

    /// <summary>Share of the budget used: 0 fresh, 1 used up, above 1 late.</summary>
    public double ShareUsed(DateTimeOffset at, WorkingCalendar calendar)
    {
        var budget = BudgetTime(calendar);
        return budget == TimeSpan.Zero ? 0 : ConsumedAt(at, calendar) / budget;
    }

    public bool IsLate(DateTimeOffset at) => DueAt < (FinishedAt ?? at);

    /// <summary>Office time past the due moment; zero when it is in time.</summary>
    public TimeSpan LateBy(DateTimeOffset at, WorkingCalendar calendar) =>
        IsLate(at) ? calendar.Between(DueAt!.Value, FinishedAt ?? at) : TimeSpan.Zero;
}

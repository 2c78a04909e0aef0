namespace Lajur.Registry.Calendars.Days;

/// <summary>A week's office hours; a weekday left out is closed.</summary>
public sealed record WeekHours
{
    public DayHours? Monday { get; init; }

    public DayHours? Tuesday { get; init; }

    public DayHours? Wednesday { get; init; }

    public DayHours? Thursday { get; init; }

    public DayHours? Friday { get; init; }

    public DayHours? Saturday { get; init; }

    public DayHours? Sunday { get; init; }

    public DayHours? this[DayOfWeek day] => day switch
    {
        DayOfWeek.Monday => Monday,
        DayOfWeek.Tuesday => Tuesday,
        DayOfWeek.Wednesday => Wednesday,
        DayOfWeek.Thursday => Thursday,
        DayOfWeek.Friday => Friday,
        DayOfWeek.Saturday => Saturday,
        _ => Sunday,
    };
}

namespace Lajur.Registry.Calendars.Revising;

/// <summary>What came of a revision, or of the look at what it would do.</summary>
public abstract record ReviseCalendarResult
{
    private ReviseCalendarResult()
    {
    }

    /// <summary>It is recorded; its clocks have moved, or move within a minute.</summary>
    public sealed record Recorded : ReviseCalendarResult;

    /// <summary>Only looked at: what it would do.</summary>
    public sealed record Foreseen(RevisionEffect Effect) : ReviseCalendarResult;

    /// <summary>Nothing was recorded.</summary>
    /// <param name="Mistakes">What is wrong, in Indonesian, by the part of the calendar it is wrong in.</param>
    public sealed record Invalid(IReadOnlyList<CalendarMistake> Mistakes) : ReviseCalendarResult;

    /// <summary>Whoever asked is no administrator of the office.</summary>
    public sealed record NotAllowed : ReviseCalendarResult;
}

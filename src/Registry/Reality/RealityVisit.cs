using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;

namespace Lajur.Registry.Reality;

/// <summary>One visit of a case to a step, as it is measured.</summary>
internal sealed record RealityVisit
{
    public required Guid CaseId { get; init; }

    /// <summary>The port that it left by.</summary>
    public required string? Outcome { get; init; }

    public required DateTimeOffset From { get; init; }

    /// <summary>Office time from its coming to its going, less what the clocks stood still.</summary>
    public required TimeSpan Took { get; init; }

    /// <summary>How much of <see cref="Took"/> it lay in somebody's hands; null when it was done without being taken first.</summary>
    public required TimeSpan? Worked { get; init; }

    public TimeSpan? Waited => Worked is { } worked ? TimeSpan.FromTicks(Math.Max(0, (Took - worked).Ticks)) : null;

    /// <summary>How many times the norm it took; null without one.</summary>
    public double? ShareOf(BusinessDuration? norm, WorkingCalendar calendar)
    {
        if (norm is not { } duration || duration == BusinessDuration.Zero)
        {
            return null;
        }

        var budget = duration.IsInDays ? calendar.Between(From, calendar.Add(From, duration)) : TimeSpan.FromMinutes(duration.Minutes);
        return budget > TimeSpan.Zero ? Took / budget : null;
    }
}

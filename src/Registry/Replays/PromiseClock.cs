using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Calendars.Stops;

namespace Lajur.Registry.Replays;

/// <summary>The clock of the promise in a replay: the same as a real case has, with what stops it told in any order.</summary>
internal sealed class PromiseClock(BusinessDuration promise, WorkingCalendar calendar)
{
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _pauses = [];
    private DateTimeOffset? _startedAt;
    private DateTimeOffset? _keptAt;

    /// <summary>Begins to count; what began once does not begin again.</summary>
    public void Start(DateTimeOffset at) => _startedAt ??= at;

    /// <summary>The product is ready: the promise is kept, whatever still happens to the case.</summary>
    public void Keep(DateTimeOffset at) => _keptAt ??= at;

    /// <summary>Stands still meanwhile.</summary>
    public void Pause(DateTimeOffset from, DateTimeOffset to) => _pauses.Add((from, to));

    /// <summary>Office time used, and whether that is more than was promised.</summary>
    public (TimeSpan Took, bool IsLate) End(DateTimeOffset closedAt)
    {
        var end = _keptAt < closedAt ? _keptAt.Value : closedAt;
        if (_startedAt is not { } start || start > end)
        {
            return (TimeSpan.Zero, false);
        }

        var budget = promise == BusinessDuration.Zero ? BusinessDuration.OfMinutes(1) : promise;
        var clock = new Clock { Budget = budget };
        clock.Start(start, calendar);
        var at = start;
        foreach (var (from, to) in _pauses.OrderBy(pause => pause.From))
        {
            var (begins, ends) = (from < at ? at : from, to > end ? end : to);
            if (begins < ends)
            {
                clock.Stop(begins, StopReason.FileIncomplete, calendar);
                clock.Resume(ends, calendar);
                at = ends;
            }
        }

        clock.Finish(end, calendar);
        return (clock.Consumed, promise != BusinessDuration.Zero && clock.IsLate(end));
    }
}

using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Replays.Flow;
using Lajur.Registry.Replays.Forecasts;
using Lajur.Registry.Replays.Past;

namespace Lajur.Registry.Replays;

/// <summary>
/// Walks one past case through a drawing: each step takes the time it really took, each way on is the one that was really
/// taken, as far as the case tells; else what is usual. The same case through the same drawing always comes out the same.
/// </summary>
internal sealed partial class Rehearsal
{
    /// <summary>A case that is not over after so many steps goes in a circle.</summary>
    private const int MostSteps = 500;

    private readonly FlowMap _map;
    private readonly Habits _habits;
    private readonly WorkingCalendar _calendar;
    private readonly PastCase _past;
    private readonly PromiseClock _promise;
    private readonly List<Traveller> _live = [];
    private readonly List<ReplayedVisit> _visits = [];
    private readonly List<PastVisit> _left;
    private readonly List<PastAsk> _asksLeft;
    private int _assumed;
    private int _order;

    /// <param name="map">The drawing.</param>
    /// <param name="habits">What is usual.</param>
    /// <param name="calendar">The office's.</param>
    /// <param name="past">The case.</param>
    /// <param name="promise">What the service promises; zero for nothing.</param>
    /// <param name="startsLater">True when the promise begins to count at a step of the drawing.</param>
    public Rehearsal(FlowMap map, Habits habits, WorkingCalendar calendar, PastCase past, BusinessDuration promise, bool startsLater)
    {
        (_map, _habits, _calendar, _past) = (map, habits, calendar, past);
        _promise = new(promise, calendar);
        (_left, _asksLeft) = ([.. past.Visits], [.. past.Asks]);
        if (!startsLater)
        {
            _promise.Start(past.SubmittedAt);
        }
    }

    /// <summary>How it goes; null when it never comes to an end.</summary>
    public ReplayedCase? Run()
    {
        if (_map.Start is not { } start)
        {
            return null;
        }

        Send(start, _past.SubmittedAt);
        for (var steps = 0; steps < MostSteps && Next() is { } traveller; steps++)
        {
            if (_map.Find(traveller.At) is not { } step)
            {
                continue;
            }

            if (step.Kind == FlowKind.End)
            {
                return End(traveller.When);
            }

            Take(step, traveller.When);
        }

        return null;
    }

    private ReplayedCase End(DateTimeOffset at)
    {
        var (took, isLate) = _promise.End(at);
        return new(_past.Number, took, isLate, [.. _visits], _assumed);
    }

    private void Send(string to, DateTimeOffset at) => _live.Add(new(to, at, _order++));

    /// <summary>The earliest who need wait for nobody; where several meet, they go on as one. Null when nobody is left.</summary>
    private Traveller? Next()
    {
        var next = _live.Where(one => !Waits(one)).DefaultIfEmpty().MinBy(one => (one?.When, one?.Order))
            ?? _live.MinBy(one => (one.When, one.Order));
        if (next is null)
        {
            return null;
        }

        _live.Remove(next);
        if (!_map.IsJoin(next.At))
        {
            return next;
        }

        var others = _live.FindAll(one => one.At == next.At);
        _live.RemoveAll(others.Contains);
        if (_map.Find(next.At) is { TakesFirst: true })
        {
            _live.RemoveAll(one => _map.CanReach(one.At, next.At));
            return next;
        }

        return next with { When = others.Select(one => one.When).Append(next.When).Max() };
    }

    /// <summary>True for whoever stands where ways meet while others can still come there.</summary>
    private bool Waits(Traveller traveller) => _map.IsJoin(traveller.At) && _map.Find(traveller.At) is not { TakesFirst: true }
        && _live.Exists(other => other.At != traveller.At && _map.CanReach(other.At, traveller.At));

    private void Take(FlowStep step, DateTimeOffset at)
    {
        switch (step.Kind)
        {
            case FlowKind.Officer or FlowKind.Fetching:
                Work(step, at);
                break;
            case FlowKind.Applicant:
                Ask(step, at);
                break;
            default:
                if (step.Kind == FlowKind.StartClock)
                {
                    _promise.Start(at);
                }

                Pass(step, at);
                break;
        }
    }

    private void Pass(FlowStep step, DateTimeOffset at)
    {
        foreach (var port in Choose(step))
        {
            GoOn(step.Id, port, at);
        }
    }

    private void GoOn(string id, string port, DateTimeOffset at)
    {
        foreach (var to in _map.Follow(id, port))
        {
            Send(to, at);
        }
    }

    /// <summary>Somebody on the way through the drawing.</summary>
    private sealed record Traveller(string At, DateTimeOffset When, int Order);
}

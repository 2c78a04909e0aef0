namespace Lajur.Testing.Clocks;

/// <summary>
/// A clock that stands still until it is told to advance; its timers fire during <see cref="Advance"/>, in order, at
/// exactly their due time. Starts on Monday 23 November 2026 at 08:00 in Probolinggo (01:00 UTC).
/// </summary>
public sealed class FakeClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now = (start ?? new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero)).ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves time forward, firing what falls due on the way.</summary>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    /// <summary>Moves time forward to a moment, firing what falls due on the way.</summary>
    public void AdvanceTo(DateTimeOffset moment)
    {
        while (TakeNextDue(moment) is { } timer)
        {
            timer.Fire();
        }
    }

    internal void Schedule(FakeTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            timer.DueAt = dueTime == Timeout.InfiniteTimeSpan ? null : _now + dueTime;
            timer.Period = period;
            if (timer.DueAt is not null)
            {
                _timers.Add(timer);
            }
        }
    }

    internal void Remove(FakeTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    private FakeTimer? TakeNextDue(DateTimeOffset until)
    {
        lock (_gate)
        {
            var next = _timers.Where(t => t.DueAt <= until).MinBy(t => t.DueAt);
            if (next is null)
            {
                _now = until > _now ? until : _now;
                return null;
            }

            _now = next.DueAt > _now ? next.DueAt.Value : _now;
            next.DueAt = next.Period > TimeSpan.Zero ? _now + next.Period : null;
            if (next.DueAt is null)
            {
                _timers.Remove(next);
            }

            return next;
        }
    }
}

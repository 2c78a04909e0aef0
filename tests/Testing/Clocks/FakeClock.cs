namespace Lajur.Testing.Clocks;

/// <summary>
/// A clock that stands still until it is told to advance; its timers fire during <see cref="Advance"/>, in order, at
/// exactly their due time. Starts on Monday 23 November 2026 at 08:00 in Probolinggo (01:00 UTC).
/// </summary>
public sealed class FakeClock(DateTimeOffset? start = null) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<FakeTimer> _timers = [];

    // Read without the gate: whoever asks the time does not wait for whoever moves it through a million timers.
    private long _now = (start ?? new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero)).UtcTicks;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _now), TimeSpan.Zero);

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

    /// <summary>
    /// Moves time forward as for a machine that slept: what fell due meanwhile fires once, when it wakes. For days; each second
    /// of them has loops of the host behind it, which <see cref="Advance"/> runs one after the other.
    /// </summary>
    public void SleepThrough(TimeSpan span)
    {
        lock (_gate)
        {
            var now = GetUtcNow() + span;
            Volatile.Write(ref _now, now.UtcTicks);
            foreach (var timer in _timers.Where(t => t.DueAt < now))
            {
                timer.DueAt = now;
            }
        }

        Advance(TimeSpan.Zero);
    }

    internal void Schedule(FakeTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            timer.DueAt = dueTime == Timeout.InfiniteTimeSpan ? null : GetUtcNow() + dueTime;
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
            var now = GetUtcNow();
            if (next is null)
            {
                Volatile.Write(ref _now, Math.Max(now.UtcTicks, until.UtcTicks));
                return null;
            }

            now = next.DueAt > now ? next.DueAt.Value : now;
            Volatile.Write(ref _now, now.UtcTicks);
            next.DueAt = next.Period > TimeSpan.Zero ? now + next.Period : null;
            if (next.DueAt is null)
            {
                _timers.Remove(next);
            }

            return next;
        }
    }
}

namespace Lajur.Testing.Clocks;

/// <summary>A timer of a <see cref="FakeClock"/>.</summary>
internal sealed class FakeTimer(FakeClock clock, Action fire) : ITimer
{
    private volatile bool _disposed;

    public DateTimeOffset? DueAt { get; set; }

    public TimeSpan Period { get; set; }

    public void Fire() => fire();

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        if (_disposed)
        {
            return false;
        }

        clock.Schedule(this, dueTime, period);
        return true;
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Remove(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}

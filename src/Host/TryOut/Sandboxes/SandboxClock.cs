namespace Lajur.Host.TryOut.Sandboxes;

/// <summary>
/// The clock of a try-out: it stands still until it is moved on. Its timers are those of the machine, since what they bound is
/// the time that a step really takes.
/// </summary>
internal sealed class SandboxClock(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public void SetTo(DateTimeOffset moment) => Volatile.Write(ref _ticks, moment.UtcTicks);
}

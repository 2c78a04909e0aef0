using System.Collections.Concurrent;

namespace Lajur.Engine.Runtime.Rounds;

/// <summary>What a look at the clock did; several workers count in it at once.</summary>
internal sealed class DueRound
{
    private readonly ConcurrentQueue<Exception> _failures = [];
    private int _ran;

    public int Ran => _ran;

    public void Count(bool hasRun)
    {
        if (hasRun)
        {
            Interlocked.Increment(ref _ran);
        }
    }

    public void Fail(Exception why) => _failures.Enqueue(why);

    public void ThrowIfAnyFailed()
    {
        if (!_failures.IsEmpty)
        {
            throw new AggregateException("Some steps that were due failed.", _failures);
        }
    }
}

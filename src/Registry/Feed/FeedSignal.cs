namespace Lajur.Registry.Feed;

/// <summary>Says in this process that the feed has grown. Raising it costs nothing when nobody waits.</summary>
public sealed class FeedSignal
{
    private TaskCompletionSource _raised = New();

    /// <summary>Completes at the next <see cref="Raise"/>. Take it before looking at the feed, wait for it after.</summary>
    public Task Next => Volatile.Read(ref _raised).Task;

    public void Raise() => Interlocked.Exchange(ref _raised, New()).TrySetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

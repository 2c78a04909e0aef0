using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Memory;

namespace Lajur.Studio.Tests.Server;

/// <summary>The transactions of the store in memory, and what somebody else does just before the next one begins.</summary>
public sealed class TestSteps(InMemoryWorkflowStore store) : IStepTransaction
{
    private Func<Task>? _before;

    /// <summary>Lets somebody be quicker than whoever asks next.</summary>
    public void Precede(Func<Task> deed) => _before = deed;

    public async Task<T> ExecuteAsync<T>(Func<CancellationToken, Task<T>> body, CancellationToken cancellationToken)
    {
        if (Interlocked.Exchange(ref _before, null) is { } deed)
        {
            await deed();
        }

        return await store.ExecuteAsync(body, cancellationToken);
    }
}

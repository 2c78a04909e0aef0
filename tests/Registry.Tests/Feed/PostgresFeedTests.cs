using Lajur.Registry.Feed;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Feed;

public sealed class PostgresFeedTests() : FeedContract(new PostgresDatabase())
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    protected override bool CommitsOutOfOrder => true;

    [Fact]
    public async Task What_one_host_commits_wakes_another()
    {
        await using var other = BuildServices();
        var signal = other.GetRequiredService<FeedSignal>();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var connected = signal.Next;
        var listening = other.GetRequiredService<IFeedListener>().ListenAsync(end.Token);
        await connected.WaitAsync(Patience, Stop);
        var next = signal.Next;

        await AppendAsync("elsewhere");

        await next.WaitAsync(Patience, Stop);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }
}

using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Registry.Drafts;
using Lajur.Registry.Feed;
using Lajur.Registry.Notices;

namespace Lajur.Host.Clockwork;

/// <summary>
/// Everything that runs by the clock. Every host runs all of it: each run claims its rows in the database, so it does not
/// matter how many hosts there are, and none is special.
/// </summary>
public static class Schedule
{
    private const int BatchSize = 50;

    private static readonly Loop[] Loops =
    [
        new("due-bookmarks", TimeSpan.FromSeconds(1), ResumeDueAsync),
        new("prune-feed", TimeSpan.FromHours(1), (services, ct) =>
            services.GetRequiredService<FeedPruning>().RunOnceAsync(ct)),
        new("prune-operations", TimeSpan.FromHours(1), (services, ct) =>
            services.GetRequiredService<OperationPruning>().RunOnceAsync(ct)),
        new("prune-drafts", TimeSpan.FromMinutes(15), (services, ct) =>
            services.GetRequiredService<DraftStore>().PruneAsync(ct)),
        new("send-notices", TimeSpan.FromSeconds(10), (services, ct) =>
            services.GetRequiredService<NoticePump>().RunOnceAsync(ct)),
    ];

    /// <summary>Registers the loops, and the two services that hand on the event feed.</summary>
    public static IServiceCollection AddClockwork(this IServiceCollection services)
    {
        foreach (var loop in Loops)
        {
            services.AddSingleton(loop);
        }

        return services
            .AddHostedService<LoopService>()
            .AddHostedService<FeedListenerService>()
            .AddHostedService<FeedService>();
    }

    private static async Task ResumeDueAsync(IServiceProvider services, CancellationToken ct)
    {
        var runtime = services.GetRequiredService<WorkflowRuntime>();
        while (await runtime.RunDueAsync(BatchSize, ct) >= BatchSize)
        {
            // A full batch: there may be more.
        }
    }
}

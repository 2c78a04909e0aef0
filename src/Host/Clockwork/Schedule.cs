using Lajur.Engine.Runtime;
using Lajur.Engine.Storage;
using Lajur.Host.Desk;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Drafts;
using Lajur.Registry.Escalations;
using Lajur.Registry.Evaluations;
using Lajur.Registry.Feed;
using Lajur.Registry.Incidents.Lists;
using Lajur.Registry.Notices;
using Lajur.Registry.Offices.SecondPosts;
using Lajur.Registry.Offices.Staffing;
using Lajur.Registry.PersonalData.Breaches;
using Lajur.Registry.PersonalData.Retention;
using Lajur.Registry.Registers.Books;
using Lajur.Registry.Versions.Batches;

namespace Lajur.Host.Clockwork;

/// <summary>
/// Everything that runs by the clock. Every host runs all of it: each run claims its rows in the database, so it does not
/// matter how many hosts there are, and none is special.
/// </summary>
public static class Schedule
{
    /// <summary>Bookmarks that one claim leases: few enough that a host which dies holds up few, for as long as the lease.</summary>
    public const int DueBatch = 100;

    private static readonly Loop[] Loops =
    [
        new("due-bookmarks", TimeSpan.FromSeconds(1), (services, ct) =>
            services.GetRequiredService<WorkflowRuntime>().RunAllDueAsync(DueBatch, ct)),
        new("apply-calendars", TimeSpan.FromMinutes(1), (services, ct) =>
            services.GetRequiredService<CalendarRevisions>().ApplyAsync(ct)),
        new("watch-promises", TimeSpan.FromSeconds(2), (services, ct) =>
            services.GetRequiredService<ClockWatch>().RunOnceAsync(ct)),
        new("enter-older-cases", TimeSpan.FromHours(1), (services, ct) =>
            services.GetRequiredService<CaseRecorder>().CatchUpAsync(ct)),
        new("make-evaluations", TimeSpan.FromMinutes(5), (services, ct) =>
            services.GetRequiredService<EvaluationMaker>().RunOnceAsync(ct)),
        new("end-substitutions", TimeSpan.FromMinutes(1), (services, ct) =>
            services.GetRequiredService<StaffBook>().ReturnEndedAsync(ct)),
        new("end-posts", TimeSpan.FromMinutes(1), (services, ct) =>
            services.GetRequiredService<PostHandler>().EndOverAsync(ct)),
        new("erase-old-data", TimeSpan.FromHours(1), (services, ct) =>
            services.GetRequiredService<RetentionKeeper>().RunOnceAsync(ct)),
        new("watch-breaches", TimeSpan.FromSeconds(30), (services, ct) =>
            services.GetRequiredService<BreachWatch>().RunOnceAsync(ct)),
        new("prune-feed", TimeSpan.FromHours(1), (services, ct) =>
            services.GetRequiredService<FeedPruning>().RunOnceAsync(ct)),
        new("prune-operations", TimeSpan.FromHours(1), (services, ct) =>
            services.GetRequiredService<OperationPruning>().RunOnceAsync(ct)),
        new("prune-drafts", TimeSpan.FromMinutes(15), (services, ct) =>
            services.GetRequiredService<DraftStore>().PruneAsync(ct)),
        new("move-cases", TimeSpan.FromSeconds(1), (services, ct) =>
            services.GetRequiredService<MigrationPump>().RunAllAsync(ct)),
        new("count-incidents", TimeSpan.FromSeconds(5), async (services, ct) =>
            services.GetRequiredService<OpenIncidents>().Set(await services.GetRequiredService<IncidentQuery>().CountOpenAsync(ct))),
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
            .AddSingleton<OpenIncidents>()
            .AddHostedService<LoopService>()
            .AddHostedService<FeedListenerService>()
            .AddHostedService<FeedService>();
    }
}

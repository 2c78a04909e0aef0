using Lajur.Engine.Journaling;
using Lajur.Engine.Retrying;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Lajur.Studio.Instances;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Descriptors;

/// <summary>What the Resilience tab of a step offers, and the attempts that a step of a run has made.</summary>
internal static class ResilienceEndpoints
{
    /// <summary>The one category of strategies: all serve every step.</summary>
    public const string Category = "Default";

    private const int MaxAttempts = 200;

    /// <summary>Maps <c>/resilience</c>.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/resilience/strategies", (RetryPolicies policies) => StudioJson.List([.. policies.Named.Select(Strategy.Of)]));
        api.MapGet("/resilience/retries/{activityInstanceId}", RetriesAsync).RequireAuthorization(StudioPolicies.Administrator);
    }

    private static async Task<IResult> RetriesAsync(
        string activityInstanceId, int? skip, int? take, OfficeInstances instances, IWorkflowStore store, CancellationToken cancel)
    {
        if (!ActivityExecutionId.TryParse(activityInstanceId, out var instanceId, out _)
            || await instances.FindAsync(instanceId, cancel) is null)
        {
            return Refusal.NotFound(InstanceReads.NotFound);
        }

        var record = ActivityExecutionRecords.Fold(await store.ListJournalAsync(instanceId, cancel))
            .FirstOrDefault(x => x.Id == activityInstanceId);
        var all = record is null ? [] : record.Retries.Select(x => Attempt.Of(record, x)).ToList();
        var page = all.Skip(Math.Max(0, skip ?? 0)).Take(Math.Clamp(take ?? MaxAttempts, 1, MaxAttempts));
        return StudioJson.Ok(new Answers.Page<Attempt>([.. page], all.Count, []));
    }

    private sealed record Strategy(
        string Id, string DisplayName, int MaxRetryAttempts, TimeSpan Delay, string BackoffType, TimeSpan MaxDelay, bool UseJitter)
    {
        public static Strategy Of(RetryPolicy policy) => new(
            policy.Id ?? "", policy.DisplayName ?? policy.Id ?? "", policy.MaxAttempts, policy.Delay, policy.Backoff.ToString(), policy.MaxDelay, policy.Jitter > 0);
    }

    private sealed record Attempt(
        string Id,
        string ActivityInstanceId,
        string ActivityId,
        string WorkflowInstanceId,
        int AttemptNumber,
        TimeSpan RetryDelay,
        IReadOnlyDictionary<string, string?> Details)
    {
        public static Attempt Of(ActivityExecutionRecord record, RetryAttempt attempt) => new(
            $"{record.Id}.{attempt.Number}",
            record.Id,
            record.ActivityId,
            record.WorkflowInstanceId,
            attempt.Number,
            attempt.Delay,
            new Dictionary<string, string?>(StringComparer.Ordinal)
            {
                ["Waktu"] = attempt.At.ToString("u"),
                ["Galat"] = attempt.Exception?.Type,
                ["Pesan"] = attempt.Exception?.Message,
            });
    }
}

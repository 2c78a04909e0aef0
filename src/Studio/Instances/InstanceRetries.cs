using Lajur.Engine.Interventions;
using Lajur.Engine.Runtime;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Instances;

/// <summary>Elsa's own way of trying faulted activities again, for the caller's office.</summary>
internal static class InstanceRetries
{
    private const string Reason = "Dicoba lagi dari Elsa Studio.";
    private const int MaxInstances = 100;
    private const int Information = 2;
    private const int Warning = 3;

    /// <summary>Maps <c>/alterations/workflows/retry</c>.</summary>
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/alterations/workflows/retry", RetryAsync);

    private static async Task<IResult> RetryAsync(
        HttpRequest request, OfficeInstances instances, WorkflowRuntime runtime, IStudioScope scope, TimeProvider clock, CancellationToken cancel)
    {
        if (await Body.ReadAsync<Order>(request, cancel) is not { WorkflowInstanceIds: { Count: > 0 and <= MaxInstances } ids } order)
        {
            return Answers.Refusal.Because(Body.Unreadable);
        }

        var results = new List<Result>();
        foreach (var id in await instances.KeepOwnAsync(ids, cancel))
        {
            var entries = new List<Entry>();
            var incidents = (await instances.FindAsync(id, cancel))?.State.Incidents ?? [];
            foreach (var incident in incidents.Where(x => order.ActivityIds is not { Count: > 0 } wanted || wanted.Contains(x.ActivityId, StringComparer.Ordinal)))
            {
                var result = await runtime.InterveneAsync(
                    new InterventionCommand.Retry
                    {
                        InstanceId = id,
                        IncidentId = incident.Id,
                        By = new InterventionBy(scope.UserId, scope.UserName, Reason),
                    },
                    cancel);
                var done = result is InterventionResult.Done;
                entries.Add(new Entry(
                    $"{incident.ActivityId}: {(done ? "dicoba lagi" : "tidak dapat dicoba lagi")}", done ? Information : Warning, clock.GetUtcNow()));
            }

            results.Add(new Result(id, new Log(entries), entries.TrueForAll(x => x.LogLevel == Information)));
        }

        return StudioJson.Ok(new { Results = results });
    }

    private sealed record Order(IReadOnlyList<string>? WorkflowInstanceIds, IReadOnlyList<string>? ActivityIds);

    private sealed record Entry(string Message, int LogLevel, DateTimeOffset Timestamp);

    private sealed record Log(IReadOnlyList<Entry> LogEntries);

    private sealed record Result(string WorkflowInstanceId, Log Log, bool IsSuccessful)
    {
        public bool WorkflowHasScheduledWork { get; }
    }
}

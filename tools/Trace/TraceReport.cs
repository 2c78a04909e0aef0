using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Storage.Memory;
using Lajur.Engine.Waiting;

namespace Lajur.Trace;

/// <summary>Writes down what a play does, in the form of the recorded cases.</summary>
internal sealed class TraceReport(InMemoryWorkflowStore store)
{
    private static readonly HashSet<string> s_varying =
        new(["TaskId", "ResumeAt", "ChildInstanceId", "WorkflowInstanceId"], StringComparer.Ordinal);

    private readonly JsonArray _steps = [];

    public async Task AddStepAsync(
        JsonNode action, string instanceId, IReadOnlyList<string> lines, string? complaint, CancellationToken cancellationToken)
    {
        var instance = await GetAsync(instanceId, cancellationToken);
        var bookmarks = await store.ListBookmarksAsync(instanceId, cancellationToken);
        var step = new JsonObject
        {
            ["action"] = action.DeepClone(),
            ["status"] = instance.Status.ToString(),
            ["subStatus"] = instance.SubStatus.ToString(),
        };
        if (complaint is not null)
        {
            step["exception"] = complaint;
        }

        step["bookmarks"] = new JsonArray([.. bookmarks.Select(Describe)]);
        step["scheduled"] = new JsonArray();
        if (lines.Count > 0)
        {
            step["stdout"] = new JsonArray([.. lines.Select(x => (JsonNode?)x)]);
        }

        if (instance.State.Incidents.Count > 0)
        {
            step["incidents"] = new JsonArray([.. instance.State.Incidents.Select(Describe)]);
        }

        _steps.Add((JsonNode)step);
    }

    public async Task<JsonObject> WriteAsync(string instanceId, CancellationToken cancellationToken)
    {
        var instance = await GetAsync(instanceId, cancellationToken);
        var pages = await store.ListJournalAsync(instanceId, cancellationToken);
        var trace = pages.SelectMany(x => x.Entries).Select(x => (JsonNode?)$"{x.ActivityId} {x.Event}");
        return new JsonObject
        {
            ["executionMode"] = "counter",
            ["status"] = instance.Status.ToString(),
            ["subStatus"] = instance.SubStatus.ToString(),
            ["variables"] = new JsonObject(instance.Variables.OrderBy(x => x.Key, StringComparer.Ordinal)
                .Select(x => KeyValuePair.Create(x.Key, x.Value?.DeepClone()))),
            ["output"] = instance.State.Output.DeepClone(),
            ["correlationId"] = instance.CorrelationId,
            ["name"] = instance.Name,
            ["trace"] = new JsonArray([.. trace]),
            ["steps"] = _steps,
        };
    }

    private async Task<WorkflowInstance> GetAsync(string instanceId, CancellationToken cancellationToken) =>
        await store.FindInstanceAsync(instanceId, cancellationToken)
        ?? throw new KeyNotFoundException($"There is no instance '{instanceId}'.");

    private static JsonNode Describe(Bookmark bookmark)
    {
        var payload = new JsonObject();
        foreach (var (name, value) in bookmark.Payload ?? [])
        {
            payload[name] = s_varying.Contains(name) ? "*" : value?.DeepClone();
        }

        return new JsonObject { ["activityId"] = bookmark.ActivityId, ["name"] = bookmark.Name, ["payload"] = payload };
    }

    private static JsonNode Describe(Incident incident) => new JsonObject
    {
        ["activityId"] = incident.ActivityId,
        ["message"] = incident.Message,
        ["exceptionType"] = incident.Exception?.Type,
    };
}

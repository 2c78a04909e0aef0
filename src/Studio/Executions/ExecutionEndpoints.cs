using Lajur.Engine.Running;
using Lajur.Studio.Answers;
using Lajur.Studio.Instances;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Executions;

/// <summary>What each activity of an instance did: badges, state, outputs, errors.</summary>
internal static class ExecutionEndpoints
{
    private const string NotFound = "Catatan langkah ini tidak ditemukan.";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/activity-executions/list", ListAsync);
        api.MapGet("/activity-execution-summaries/list", SummariesAsync);
        api.MapGet("/activity-executions/count", CountAsync);
        api.MapPost("/activity-executions/report", ReportAsync);
        api.MapGet("/activity-executions/by-id", (string id, ExecutionReport report, OfficeInstances instances, CancellationToken cancel) =>
            ByIdAsync(id, report, instances, cancel));
        api.MapGet("/activity-executions/{id}/call-stack", CallStackAsync);
    }

    private static async Task<IResult> ListAsync(
        string workflowInstanceId, string? activityNodeId, ExecutionReport report, OfficeInstances instances, CancellationToken cancel) =>
        await FindAsync(workflowInstanceId, activityNodeId, report, instances, cancel) is { } found
            ? StudioJson.List(found)
            : Refusal.NotFound(InstanceReads.NotFound);

    private static async Task<IResult> SummariesAsync(
        string workflowInstanceId, string? activityNodeId, ExecutionReport report, OfficeInstances instances, CancellationToken cancel) =>
        await FindAsync(workflowInstanceId, activityNodeId, report, instances, cancel) is { } found
            ? StudioJson.List([.. found.Select(ExecutionSummary.Of)])
            : Refusal.NotFound(InstanceReads.NotFound);

    private static async Task<IResult> CountAsync(
        string workflowInstanceId, string? activityNodeId, ExecutionReport report, OfficeInstances instances, CancellationToken cancel) =>
        await FindAsync(workflowInstanceId, activityNodeId, report, instances, cancel) is { } found
            ? StudioJson.Ok(new { found.Count })
            : Refusal.NotFound(InstanceReads.NotFound);

    private static async Task<IResult> ReportAsync(HttpRequest request, ExecutionReport report, OfficeInstances instances, CancellationToken cancel)
    {
        if (await Body.ReadAsync<ReportSearch>(request, cancel) is not { WorkflowInstanceId: { } instanceId } search)
        {
            return Refusal.Because(Body.Unreadable);
        }

        if (await instances.FindAsync(instanceId, cancel) is null)
        {
            return Refusal.NotFound(InstanceReads.NotFound);
        }

        var wanted = search.ActivityNodeIds?.ToHashSet(StringComparer.Ordinal);
        var stats = await report.OfAsync(instanceId, cancel);
        return StudioJson.Ok(new { Stats = stats.Where(node => wanted?.Contains(node.ActivityNodeId) != false).ToList() });
    }

    private static async Task<IResult> ByIdAsync(string id, ExecutionReport report, OfficeInstances instances, CancellationToken cancel) =>
        await StackAsync(id, report, instances, cancel) is [.., var found] ? StudioJson.Ok(found) : Refusal.NotFound(NotFound);

    private static async Task<IResult> CallStackAsync(string id, ExecutionReport report, OfficeInstances instances, CancellationToken cancel)
    {
        var stack = await StackAsync(id, report, instances, cancel);
        return stack.Count == 0
            ? Refusal.NotFound(NotFound)
            : StudioJson.Ok(new { ActivityExecutionId = id, Items = stack, TotalCount = stack.Count });
    }

    /// <summary>The execution with those that hold it before it, outermost first; empty when there is none.</summary>
    private static async Task<IReadOnlyList<ExecutionView>> StackAsync(
        string id, ExecutionReport report, OfficeInstances instances, CancellationToken cancel)
    {
        if (!ActivityExecutionId.TryParse(id, out var instanceId, out _) || await instances.FindAsync(instanceId, cancel) is null)
        {
            return [];
        }

        var byId = (await report.ListAsync(instanceId, cancel)).ToDictionary(execution => execution.Id, StringComparer.Ordinal);
        var stack = new List<ExecutionView>();
        for (var at = id; at is not null && byId.Remove(at, out var execution); at = execution.SchedulingActivityExecutionId)
        {
            stack.Insert(0, execution);
        }

        return [.. stack.Select((execution, depth) => execution with { CallStackDepth = depth })];
    }

    private static async Task<IReadOnlyList<ExecutionView>?> FindAsync(
        string instanceId, string? nodeId, ExecutionReport report, OfficeInstances instances, CancellationToken cancel)
    {
        if (await instances.FindAsync(instanceId, cancel) is null)
        {
            return null;
        }

        var all = await report.ListAsync(instanceId, cancel);
        return string.IsNullOrEmpty(nodeId) ? all : [.. all.Where(execution => execution.ActivityNodeId == nodeId)];
    }

    private sealed record ReportSearch(string? WorkflowInstanceId, IReadOnlyList<string>? ActivityNodeIds);
}

using System.Text.Json.Nodes;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Cycles;

/// <summary>Start, wait at the task, resume, finish: two steps, each in a scope of its own, as two requests are.</summary>
internal static class Cycle
{
    private static readonly StartWorkflow Start = new() { DefinitionId = FiveActivities.Id };

    /// <summary>One cycle; returns the id of its run.</summary>
    public static async Task<string> RunAsync(IServiceProvider services, Action? beforeStep = null)
    {
        beforeStep?.Invoke();
        var started = await StepAsync(services, runtime => runtime.StartAsync(Start, CancellationToken.None));
        // Whoever makes a work item of a waiting task keeps the bookmark's id with it.
        var bookmark = started.State.Executions.SelectMany(execution => execution.Bookmarks).Single();
        var resume = new ResumeBookmark { BookmarkId = bookmark, Input = new JsonObject { ["Result"] = "disetujui" } };
        beforeStep?.Invoke();
        var ended = await StepAsync(services, runtime => runtime.ResumeAsync(resume, CancellationToken.None));
        return ended.SubStatus == WorkflowSubStatus.Finished
            ? ended.Id
            : throw new InvalidOperationException($"The run is {ended.SubStatus}.");
    }

    private static async Task<WorkflowInstance> StepAsync(
        IServiceProvider services, Func<WorkflowRuntime, Task<StepResult>> step)
    {
        await using var scope = services.CreateAsyncScope();
        var result = await step(scope.ServiceProvider.GetRequiredService<WorkflowRuntime>());
        return result is StepResult.Ran ran ? ran.Instance : throw new InvalidOperationException($"The step ended as {result}.");
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Expressions;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Running;

/// <summary>Runs one burst over an instance in memory; touches no storage. What it did is in the result.</summary>
public sealed class WorkflowRunner(ExpressionEvaluator evaluator, TimeProvider clock, EngineOptions options)
{
    internal EngineOptions Options => options;

    /// <summary>Starts an instance that has not run yet; the trigger that started it receives its input, or else the run's.</summary>
    public async ValueTask<BurstResult> StartAsync(
        CompiledWorkflow workflow,
        WorkflowInstance instance,
        JsonObject? triggerInput,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(workflow);
        ArgumentNullException.ThrowIfNull(instance);
        var burst = Begin(workflow, instance, services, cancellationToken);
        instance.SubStatus = WorkflowSubStatus.Executing;
        burst.TriggerInput = triggerInput;
        burst.Schedule(new ScheduledActivity(workflow.Root, null, null, null));
        await burst.RunAsync();
        return burst.Result;
    }

    /// <summary>Resumes one bookmark; null when the instance or the execution no longer waits for it.</summary>
    public async ValueTask<BurstResult?> ResumeAsync(
        CompiledWorkflow workflow,
        WorkflowInstance instance,
        Bookmark bookmark,
        JsonObject? input,
        IServiceProvider services,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(bookmark);
        if (instance.Status == WorkflowStatus.Finished)
        {
            return null;
        }

        var burst = Begin(workflow, instance, services, cancellationToken);
        if (burst.Find(bookmark.ExecutionNumber) is not { IsClosed: false } context
            || !context.Execution.Bookmarks.Contains(bookmark.Id))
        {
            return null;
        }

        instance.SubStatus = WorkflowSubStatus.Executing;
        await burst.ResumeAsync(context, bookmark, input ?? []);
        await burst.RunAsync();
        return burst.Result;
    }

    /// <summary>Cancels an instance: its bookmarks burn, its open activities are told. Null when it has ended already.</summary>
    public async ValueTask<BurstResult?> CancelAsync(
        CompiledWorkflow workflow, WorkflowInstance instance, IServiceProvider services, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (instance.Status == WorkflowStatus.Finished)
        {
            return null;
        }

        var burst = Begin(workflow, instance, services, cancellationToken);
        await burst.StopAsync(WorkflowSubStatus.Cancelled);
        return burst.Result;
    }

    /// <summary>
    /// Lets the open activities of an instance that was put on another version take their places in it. Nothing else goes on.
    /// </summary>
    internal async ValueTask<BurstResult> MigrateAsync(
        CompiledWorkflow target, WorkflowInstance instance, IServiceProvider services, CancellationToken cancellationToken)
    {
        var burst = Begin(target, instance, services, cancellationToken);
        await burst.MigrateAsync();
        return burst.Result;
    }

    /// <summary>Writes into the journal where the open activities stand, as when a migration was undone.</summary>
    internal BurstResult LogPlaces(
        CompiledWorkflow workflow, WorkflowInstance instance, IServiceProvider services, CancellationToken cancellationToken)
    {
        var burst = Begin(workflow, instance, services, cancellationToken);
        burst.LogPlaces();
        return burst.Result;
    }

    /// <summary>A burst that has not begun.</summary>
    internal Burst Begin(
        CompiledWorkflow workflow, WorkflowInstance instance, IServiceProvider services, CancellationToken cancellationToken) =>
        new(new BurstServices(evaluator, clock, options, services, cancellationToken), workflow, instance);
}

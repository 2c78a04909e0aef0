using Lajur.Engine.Interventions;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime.Scopes;
using Lajur.Engine.Storage;

namespace Lajur.Engine.Runtime;

/// <summary>
/// Carries out commands on runs, each as one step: one transaction that locks the instance, claims the bookmark, runs
/// a burst and writes all it did. Inside an ambient transaction it joins that one.
/// </summary>
public sealed partial class WorkflowRuntime(
    WorkflowStores stores,
    DefinitionLibrary library,
    WorkflowRunner runner,
    IEnumerable<IRunObserver> observers,
    TimeProvider clock,
    IServiceProvider services)
{
    /// <summary>Starts a run of a definition.</summary>
    public Task<StepResult> StartAsync(StartWorkflow command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return StepAsync(command.OperationId, ct => StartStepAsync(command, ct), cancellationToken);
    }

    /// <summary>Resumes what waits at a bookmark; of two callers at once one is answered <see cref="StepResult.Ran"/>.</summary>
    public Task<StepResult> ResumeAsync(ResumeBookmark command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return StepAsync(command.OperationId, ct => ResumeStepAsync(command, ct), cancellationToken);
    }

    /// <summary>Cancels a run: bookmarks burn, open activities are told.</summary>
    public Task<StepResult> CancelAsync(CancelWorkflow command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return StepAsync(command.OperationId, ct => CancelStepAsync(command, ct), cancellationToken);
    }

    private async Task<StepResult> StepAsync(
        string? operationId, Func<CancellationToken, Task<StepResult>> step, CancellationToken cancellationToken)
    {
        try
        {
            return await stores.Transaction.ExecuteAsync(ct => OnceAsync(operationId, step, ct), cancellationToken);
        }
        catch (DuplicateOperationException e)
        {
            var done = await stores.Store.FindOperationAsync(e.OperationId, cancellationToken);
            return new StepResult.AlreadyDone(done?.InstanceId);
        }
    }

    private async Task<StepResult> OnceAsync(
        string? operationId, Func<CancellationToken, Task<StepResult>> step, CancellationToken cancellationToken)
    {
        if (operationId is null)
        {
            return await step(cancellationToken);
        }

        if (await stores.Store.FindOperationAsync(operationId, cancellationToken) is { } done)
        {
            return new StepResult.AlreadyDone(done.InstanceId);
        }

        var result = await step(cancellationToken);
        if (result is StepResult.Ran ran)
        {
            await stores.Store.AddOperationAsync(
                new Operation(operationId, ran.Instance.Id, clock.GetUtcNow()), cancellationToken);
        }

        return result;
    }

    private async Task<StepResult> StartStepAsync(StartWorkflow command, CancellationToken cancellationToken)
    {
        if (await library.FindToStartAsync(command, cancellationToken) is not (var workflow, var draft))
        {
            return new StepResult.DefinitionNotFound(command.DefinitionVersionId ?? command.DefinitionId);
        }

        if (!await MayStartAsync(workflow.Definition, command.CorrelationId, cancellationToken))
        {
            return new StepResult.AlreadyRunning(workflow.Definition.DefinitionId);
        }

        var instance = NewInstance(command, workflow);
        instance.State.Draft = draft;
        var result = await runner.StartAsync(workflow, instance, command.TriggerInput, services, cancellationToken);
        await stores.Store.AddInstanceAsync(instance, cancellationToken);
        TellParent(instance, result, command.IsAnsweredAtOnce);
        await WriteAsync(instance, result, cancellationToken);
        return StepResult.Ran.Of(instance, result);
    }

    private WorkflowInstance NewInstance(StartWorkflow command, CompiledWorkflow workflow)
    {
        var now = clock.GetUtcNow();
        var instance = new WorkflowInstance
        {
            Id = command.InstanceId ?? Guid.CreateVersion7(now).ToString("N"),
            DefinitionId = workflow.Definition.DefinitionId,
            DefinitionVersionId = workflow.Definition.Id,
            Version = workflow.Definition.Version,
            CorrelationId = command.CorrelationId,
            Name = command.Name,
            IsSystem = workflow.Definition.IsSystem,
            ParentInstanceId = command.ParentInstanceId,
            CreatedAt = now,
            UpdatedAt = now,
            Revision = 1,
        };
        instance.State.Input = (System.Text.Json.Nodes.JsonObject?)command.Input?.DeepClone() ?? [];
        instance.State.Properties = (System.Text.Json.Nodes.JsonObject?)command.Properties?.DeepClone() ?? [];
        instance.State.TriggerActivityId = command.TriggerActivityId;
        return instance;
    }

    private async Task<StepResult> ResumeStepAsync(ResumeBookmark command, CancellationToken cancellationToken)
    {
        var claim = await stores.Store.ClaimBookmarkAsync(command.BookmarkId, cancellationToken);
        if (claim is not { IsWon: true, Bookmark: var bookmark, Instance: var instance })
        {
            return new StepResult.NotWaiting(claim?.Instance.Id);
        }

        var workflow = await library.GetCompiledAsync(instance, cancellationToken);
        var result = await runner.ResumeAsync(workflow, instance, bookmark, command.Input, services, cancellationToken);
        if (result is null)
        {
            return new StepResult.NotWaiting(instance.Id);
        }

        await stores.Store.SaveInstanceAsync(instance, cancellationToken);
        TellParent(instance, result, isAnsweredAtOnce: false);
        await WriteAsync(instance, result, cancellationToken);
        return StepResult.Ran.Of(instance, result);
    }

    private async Task<StepResult> CancelStepAsync(CancelWorkflow command, CancellationToken cancellationToken)
    {
        var instance = await stores.Store.LockInstanceAsync(command.InstanceId, cancellationToken);
        if (instance is null)
        {
            return new StepResult.InstanceNotFound(command.InstanceId);
        }

        var workflow = await library.GetCompiledAsync(instance, cancellationToken);
        var entry = command.By is { } by && instance.Status != WorkflowStatus.Finished
            ? InterventionJournal.Write(instance, workflow, new Intervention(InterventionKind.Cancelled, by), clock.GetUtcNow())
            : null;
        var result = await runner.CancelAsync(workflow, instance, services, cancellationToken);
        if (result is null)
        {
            return new StepResult.NotWaiting(instance.Id);
        }

        result.Entries.InsertRange(0, entry is null ? [] : [entry]);
        await stores.Store.SaveInstanceAsync(instance, cancellationToken);
        await CancelChildrenAsync(instance.Id, result, cancellationToken);
        TellParent(instance, result, isAnsweredAtOnce: false);
        await WriteAsync(instance, result, cancellationToken);
        return StepResult.Ran.Of(instance, result);
    }
}

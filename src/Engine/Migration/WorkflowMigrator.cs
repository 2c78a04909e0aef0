using System.Text.Json.Nodes;
using Lajur.Engine.Interventions;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Running.Bursts;
using Lajur.Engine.Runtime;
using Lajur.Engine.Runtime.Scopes;
using Lajur.Engine.Storage;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Migration;

/// <summary>
/// Lets runs go on in another version of their drawing, each as one step: one transaction that locks the run, moves what
/// is open and lets each open activity take its place. Inside an ambient transaction it joins that one.
/// </summary>
public sealed class WorkflowMigrator(
    WorkflowStores stores,
    DefinitionLibrary library,
    WorkflowRunner runner,
    WorkflowRuntime runtime,
    IEnumerable<IInterventionObserver> observers,
    IServiceProvider services)
{
    /// <summary>What is wrong with a plan, whatever the run; empty when nothing is.</summary>
    /// <exception cref="KeyNotFoundException">One of the two versions is gone.</exception>
    public async Task<IReadOnlyList<MigrationProblem>> CheckAsync(MigrationPlan plan, CancellationToken cancellationToken) =>
        (await MapAsync(plan, cancellationToken)).Problems;

    /// <summary>What is to be said of one run under a plan; nothing is changed. The problems of the plan itself are left out.</summary>
    /// <exception cref="KeyNotFoundException">One of the two versions is gone.</exception>
    public async Task<IReadOnlyList<MigrationProblem>> CheckAsync(
        MigrationPlan plan, WorkflowInstance instance, CancellationToken cancellationToken) =>
        InstanceMigration.Of(await MapAsync(plan, cancellationToken), instance).Problems;

    /// <summary>
    /// Migrates one run. Refused, it stays as it was; an ambient transaction must not commit when an activity refuses
    /// (<see cref="MigrationObstacle.ActivityRefuses"/>), since other activities may have written before it.
    /// </summary>
    public Task<MigrationResult> MigrateAsync(MigrateWorkflow command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return OnceAsync(command.OperationId, command.InstanceId, (x, ct) => MigrateStepAsync(command, x, ct), cancellationToken);
    }

    /// <summary>
    /// Undoes a migration, as long as the run has done nothing since. A timer that only looked at its clock is nothing done; the old
    /// timers stand again, and one whose moment has passed meanwhile is due at once.
    /// </summary>
    public Task<MigrationResult> UndoAsync(UndoMigration command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return OnceAsync(command.OperationId, command.InstanceId, (x, ct) => UndoStepAsync(command, x, ct), cancellationToken);
    }

    // The run is locked first: of two who ask for the same operation at once, the second finds that it is done.
    private async Task<MigrationResult> OnceAsync(
        string? operationId,
        string instanceId,
        Func<WorkflowInstance, CancellationToken, Task<MigrationResult>> step,
        CancellationToken cancellationToken)
    {
        try
        {
            return await stores.Transaction.ExecuteAsync(
                async ct =>
                {
                    var instance = await stores.Store.LockInstanceAsync(instanceId, ct);
                    if (operationId is not null && await stores.Store.FindOperationAsync(operationId, ct) is { } done)
                    {
                        return new MigrationResult.AlreadyDone(done.InstanceId);
                    }

                    if (instance is null)
                    {
                        return new MigrationResult.InstanceNotFound(instanceId);
                    }

                    var result = await step(instance, ct);
                    if (operationId is not null && result is MigrationResult.Migrated or MigrationResult.Undone)
                    {
                        await stores.Store.AddOperationAsync(new Operation(operationId, instanceId, Now), ct);
                    }

                    return result;
                },
                cancellationToken);
        }
        catch (MigrationRefusedException e)
        {
            return new MigrationResult.Refused([e.Problem]);
        }
        catch (DuplicateOperationException e)
        {
            return new MigrationResult.AlreadyDone((await stores.Store.FindOperationAsync(e.OperationId, cancellationToken))?.InstanceId);
        }
    }

    private async Task<MigrationResult> MigrateStepAsync(
        MigrateWorkflow command, WorkflowInstance instance, CancellationToken cancellationToken)
    {
        var map = await MapAsync(command.Plan, cancellationToken);
        var bookmarks = await stores.Store.ListBookmarksAsync(instance.Id, cancellationToken);
        var migration = InstanceMigration.Of(map, instance);
        if (!migration.Succeeds)
        {
            return new MigrationResult.Refused([.. map.Problems.Where(x => x.Stops), .. migration.Problems.Where(x => x.Stops)]);
        }

        var moved = migration.Moved;
        var intervention = Record(InterventionKind.Migrated, command.By, instance, moved);
        await TellBeforeAsync(instance, intervention, cancellationToken);
        var entry = InterventionJournal.Write(moved, map.Target, intervention, Now);
        var result = await runner.MigrateAsync(map.Target, moved, services, cancellationToken);
        result.Entries.Insert(0, entry);
        MoveBookmarks(moved, bookmarks, result);
        await WriteAsync(moved, result, intervention, cancellationToken);
        var before = new MigrationSnapshot(
            instance.DefinitionVersionId, instance.Version, InstanceStateFormat.Write(instance.State), bookmarks, moved.DefinitionVersionId,
            moved.State.NextSequence)
        {
            Standing = MigrationSnapshot.StandingOf(moved.State),
        };
        return new MigrationResult.Migrated(moved, before, migration.Problems);
    }

    /// <summary>What waited before waits on, under the same ids, at the node that took the place.</summary>
    private static void MoveBookmarks(WorkflowInstance moved, IReadOnlyList<Bookmark> bookmarks, BurstResult result)
    {
        var nodes = moved.State.Executions.ToDictionary(x => x.Number, x => x.NodeId);
        foreach (var bookmark in bookmarks.Where(x => !result.BurnedBookmarks.Contains(x.Id)))
        {
            if (nodes.TryGetValue(bookmark.ExecutionNumber, out var node) && node != bookmark.ActivityNodeId)
            {
                result.BurnedBookmarks.Add(bookmark.Id);
                result.NewBookmarks.Add(bookmark with { ActivityNodeId = node, ActivityId = node[(node.LastIndexOf(':') + 1)..] });
            }
        }
    }

    private async Task<MigrationResult> UndoStepAsync(
        UndoMigration command, WorkflowInstance instance, CancellationToken cancellationToken)
    {
        var before = command.Before;
        if (instance.Status == WorkflowStatus.Finished || instance.DefinitionVersionId != before.MigratedTo
            || !before.StillStands(instance.State))
        {
            return new MigrationResult.MovedOn();
        }

        var source = await library.GetCompiledAsync(before.VersionId, cancellationToken);
        var state = InstanceStateFormat.Read(before.State);
        state.NextSequence = instance.State.NextSequence;
        var restored = instance.With(state, source.Definition);
        var intervention = Record(InterventionKind.MigrationUndone, command.By, instance, restored);
        await TellBeforeAsync(instance, intervention, cancellationToken);
        var entry = InterventionJournal.Write(restored, source, intervention, Now);
        var result = runner.LogPlaces(source, restored, services, cancellationToken);
        result.Entries.Insert(0, entry);
        await stores.Store.BurnAllBookmarksAsync(instance.Id, cancellationToken);
        result.NewBookmarks.AddRange(before.Bookmarks);
        await WriteAsync(restored, result, intervention, cancellationToken);
        return new MigrationResult.Undone(restored);
    }

    private DateTimeOffset Now => services.GetRequiredService<TimeProvider>().GetUtcNow();

    private static Intervention Record(InterventionKind kind, InterventionBy by, WorkflowInstance from, WorkflowInstance to) =>
        new(kind, by) { Detail = new JsonObject { ["from"] = from.Version, ["to"] = to.Version } };

    private async Task TellBeforeAsync(WorkflowInstance instance, Intervention intervention, CancellationToken cancellationToken)
    {
        foreach (var observer in observers)
        {
            await observer.BeforeAsync(instance, intervention, cancellationToken);
        }
    }

    private async Task WriteAsync(
        WorkflowInstance instance, BurstResult result, Intervention intervention, CancellationToken cancellationToken)
    {
        await stores.Store.SaveInstanceAsync(instance, cancellationToken);
        await runtime.WriteAsync(instance, result, cancellationToken);
        foreach (var observer in observers)
        {
            await observer.AfterAsync(instance, intervention, cancellationToken);
        }
    }

    private async Task<MigrationMap> MapAsync(MigrationPlan plan, CancellationToken cancellationToken) => MigrationMap.Of(
        await library.GetCompiledAsync(plan.SourceVersionId, cancellationToken),
        await library.GetCompiledAsync(plan.TargetVersionId, cancellationToken),
        plan);
}

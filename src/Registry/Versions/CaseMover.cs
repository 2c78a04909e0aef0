using Lajur.Engine.Interventions;
using Lajur.Engine.Migration;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Lajur.Registry.Versions.Undoing;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Versions;

/// <summary>Moves one case to another version of its drawing: run, work items, clocks and history, in the transaction at hand.</summary>
public sealed class CaseMover(RegistryDb db, IStepTransaction step, WorkflowMigrator migrator, CaseRuns runs, CaseBooks books)
{
    /// <summary>What its remarks say of a case that was moved, and all that is needed to take it back.</summary>
    internal sealed record Moved(CaseSnapshot Before, IReadOnlyList<string> Remarks);

    /// <exception cref="MoveRefusedException">It cannot be moved; the transaction must not commit.</exception>
    internal async Task<Moved> MoveAsync(Case matter, MigrationPlan plan, Actor by, string reason, CancellationToken ct)
    {
        await runs.LockAsync(matter.InstanceId, ct);
        var before = await CaseSnapshot.TakeAsync(db, matter, ct);
        await PlaceItemsAsync(matter, plan, ct);
        var result = await migrator.MigrateAsync(
            new() { InstanceId = matter.InstanceId, Plan = plan, By = Stranger(by, reason) }, ct);
        if (result is not MigrationResult.Migrated migrated)
        {
            throw new MoveRefusedException(Reasons(result));
        }

        await db.Set<Case>().Where(c => c.Id == matter.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.DefinitionVersionId, plan.TargetVersionId), ct);
        books.History.Add(
            matter.Id, CaseEventKind.Migrated, by,
            new() { FromVersion = migrated.Before.Version, ToVersion = migrated.Instance.Version, Message = reason });
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
        return new(
            before with { Run = migrated.Before, Standing = [.. (await CaseSnapshot.StandingAsync(db, [matter.Id], ct))[matter.Id]] },
            [.. migrated.Warnings.Select(x => x.Message)]);
    }

    /// <summary>Does it, lets <paramref name="look"/> see how the case would stand, and takes all of it back.</summary>
    /// <returns>What was seen, or why it cannot be moved.</returns>
    internal async Task<(T? Seen, IReadOnlyList<string> Refusals)> TryOutAsync<T>(
        Case matter, MigrationPlan plan, Actor by, Func<Moved, CancellationToken, Task<T>> look, CancellationToken ct)
        where T : class
    {
        T? seen = null;
        try
        {
            await step.ExecuteAsync<bool>(
                async inner =>
                {
                    seen = await look(await MoveAsync(matter, plan, by, "…", inner), inner);
                    throw new TriedOutException();
                },
                ct);
        }
        catch (TriedOutException)
        {
            return (seen, []);
        }
        catch (MoveRefusedException e)
        {
            return (null, e.Reasons);
        }

        return (seen, []);
    }

    internal static InterventionBy Stranger(Actor by, string reason) => new(by.Id?.ToString() ?? "", by.Name, reason);

    private static IReadOnlyList<string> Reasons(MigrationResult result) => result is MigrationResult.Refused refused
        ? [.. refused.Problems.Select(x => x.Message).Distinct(StringComparer.Ordinal)]
        : ["Jalannya perkara ini tidak ditemukan."];

    /// <summary>What was done at a step counts as done at the one that takes its place: the table and separation of duties read it.</summary>
    private async Task PlaceItemsAsync(Case matter, MigrationPlan plan, CancellationToken ct)
    {
        var places = plan.Instructions.Where(x => x.Source != x.Target).ToDictionary(x => x.Source, x => x.Target, StringComparer.Ordinal);
        var items = places.Count == 0
            ? []
            : await db.Set<WorkItem>().AsNoTracking().Where(i => i.CaseId == matter.Id).Select(i => new { i.Id, i.NodeId }).ToListAsync(ct);
        foreach (var item in items)
        {
            if (places.GetValueOrDefault(item.NodeId) is { } node)
            {
                var activity = node[(node.LastIndexOf(':') + 1)..];
                await db.Set<WorkItem>().Where(i => i.Id == item.Id).ExecuteUpdateAsync(
                    set => set.SetProperty(i => i.NodeId, node).SetProperty(i => i.ActivityId, activity), ct);
            }
        }
    }

    private sealed class TriedOutException : Exception;
}

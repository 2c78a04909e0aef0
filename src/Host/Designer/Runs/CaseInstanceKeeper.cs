using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry;
using Lajur.Registry.Cases;
using Lajur.Registry.Versions.Batches;
using Lajur.Studio.Instances;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Host.Designer.Runs;

/// <summary>
/// The run of a case is part of its file, with the runs it started and those they started: without them nobody could say how the case
/// came about, and an open one would stand still.
/// </summary>
internal sealed class CaseInstanceKeeper(RegistryDb db, IWorkflowStore store) : IInstanceKeeper
{
    public async Task<IReadOnlyCollection<string>> KeptAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        var parents = await ParentsAsync(instanceIds, cancellationToken);
        string[] family = [.. instanceIds.Union(parents.Values, StringComparer.Ordinal)];
        var ofCases = await db.Set<Case>().Where(c => family.Contains(c.InstanceId)).Select(c => c.InstanceId).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        return [.. instanceIds.Where(id => LineOf(id, parents).Any(ofCases.Contains))];
    }

    /// <summary>
    /// Those of cases, since reports count a case also when its data were erased and its run with them; and those that cases were moved
    /// away from, since a move can be taken back.
    /// </summary>
    public async Task<IReadOnlyCollection<string>> KeptVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken) =>
        await db.Set<Case>().Where(c => versionIds.Contains(c.DefinitionVersionId)).Select(c => c.DefinitionVersionId)
            .Union(db.Set<CaseMigration>()
                .Where(m => m.State == CaseMigrationState.Migrated && versionIds.Contains(m.SourceVersionId)).Select(m => m.SourceVersionId))
            .ToListAsync(cancellationToken);

    /// <summary>Who started each run, and each of those in turn, as far as it is known: one look a generation.</summary>
    private async Task<Dictionary<string, string>> ParentsAsync(IReadOnlyCollection<string> instanceIds, CancellationToken ct)
    {
        var parents = new Dictionary<string, string>(StringComparer.Ordinal);
        var generation = instanceIds;
        while (generation.Count > 0)
        {
            List<string> before = [];
            foreach (var run in (await store.ListInstancesAsync(new InstanceQuery { Ids = generation }, ct)).Items)
            {
                if (run.ParentInstanceId is { } parent && parents.TryAdd(run.Id, parent))
                {
                    before.Add(parent);
                }
            }

            generation = before;
        }

        return parents;
    }

    private static IEnumerable<string> LineOf(string id, Dictionary<string, string> parents)
    {
        for (var at = id; at is not null; at = parents.GetValueOrDefault(at))
        {
            yield return at;
        }
    }
}

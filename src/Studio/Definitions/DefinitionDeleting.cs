using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Changes;
using Lajur.Studio.Instances;

namespace Lajur.Studio.Definitions;

/// <summary>
/// Deletes definitions of the caller's office, but never a version that is in force, that instances still run on, or can be taken up on, that
/// is kept or that kept instances ended on, or that another drawing uses as an activity.
/// </summary>
public sealed class DefinitionDeleting(
    IWorkflowStore store, OfficeDefinitions definitions, DefinitionLibrary library, DrawingBooks books, IInstanceKeeper keeper)
{
    /// <summary>What is said when what is to be deleted is in force.</summary>
    public const string InForce = "Alur yang sedang terbit tidak dapat dihapus. Tarik dulu dari terbit.";

    /// <summary>What is said when what is to be deleted is kept, or kept instances are read by it.</summary>
    public const string InFiles = "Versi yang pernah dijalani perkara tersimpan bersama perkaranya.";

    private const int InstancesAtOnce = 200;

    /// <summary>What is said when instances still run on what is to be deleted.</summary>
    public const string InUse = "Alur yang masih dipakai perkara yang berjalan atau alur lain tidak dapat dihapus. Tarik dari terbit agar perkara baru tidak memakainya.";

    /// <summary>What is said to whoever may draw but not publish.</summary>
    public const string WasPublished = "Versi yang pernah terbit hanya dapat dihapus oleh orang yang berhak menerbitkan.";

    /// <summary>Deletes every version of these definitions; all versions of one or none.</summary>
    public Task<DeleteAnswer> DeleteAsync(IReadOnlyCollection<string> definitionIds, CancellationToken cancellationToken) => HoldingAsync(
        definitionIds,
        async ct =>
        {
            var versions = definitionIds.Count == 0 ? [] : await definitions.ListAsync(new DefinitionQuery { DefinitionIds = definitionIds }, ct);
            var staying = await StayingAsync(versions, ct);
            var kept = versions.Where(version => staying.ContainsKey(version.Id)).Select(version => version.DefinitionId).ToHashSet(StringComparer.Ordinal);
            return await DeleteAsync([.. versions.Where(version => !kept.Contains(version.DefinitionId))], kept.Count, Reason(staying), ct);
        },
        cancellationToken);

    /// <summary>Deletes single versions.</summary>
    public async Task<DeleteAnswer> DeleteVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken)
    {
        var named = await ReadAsync(cancellationToken);
        return await HoldingAsync(
            [.. named.Select(version => version.DefinitionId)],
            async ct =>
            {
                var versions = await ReadAsync(ct);
                var staying = await StayingAsync(versions, ct);
                return await DeleteAsync([.. versions.Where(version => !staying.ContainsKey(version.Id))], staying.Count, Reason(staying), ct);
            },
            cancellationToken);

        async Task<IReadOnlyList<WorkflowDefinition>> ReadAsync(CancellationToken ct) =>
            versionIds.Count == 0 ? [] : await definitions.ListAsync(new DefinitionQuery { Ids = versionIds }, ct);
    }

    /// <summary>
    /// Looks and deletes in one transaction that changes to these definitions wait for, lest one be published after the look. Always held in
    /// the same order, so that two who delete the same do not wait for each other.
    /// </summary>
    private Task<DeleteAnswer> HoldingAsync(
        IEnumerable<string> definitionIds, Func<CancellationToken, Task<DeleteAnswer>> delete, CancellationToken cancellationToken) =>
        books.Step.ExecuteAsync(
            async ct =>
            {
                foreach (var definitionId in definitionIds.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    await library.HoldAsync(definitionId, ct);
                }

                return await delete(ct);
            },
            cancellationToken);

    private static string? Reason(Dictionary<string, string> staying) =>
        staying.Count > 0 ? string.Join(' ', staying.Values.Distinct(StringComparer.Ordinal)) : null;

    /// <summary>Why versions stay, by their ids; the reason that is nearest to being done away with first.</summary>
    private async Task<Dictionary<string, string>> StayingAsync(IReadOnlyList<WorkflowDefinition> versions, CancellationToken cancellationToken)
    {
        var used = await UsedAsync(versions, cancellationToken);
        var read = await ReadByKeptAsync([.. versions.Where(version => !used.Contains(version.Id) && !version.IsPublished)], cancellationToken);
        return versions
            .Select(version => (version.Id, Reason: version switch
            {
                _ when version.PublishedAt is not null && !books.Scope.MayPublish => WasPublished,
                _ when used.Contains(version.Id) => InUse,
                _ when version.IsPublished => InForce,
                _ when read.Contains(version.Id) => InFiles,
                _ => null,
            }))
            .Where(one => one.Reason is not null)
            .ToDictionary(one => one.Id, one => one.Reason!, StringComparer.Ordinal);
    }

    /// <summary>The versions that are kept, and those that kept instances ended on, looked for until one is found for each.</summary>
    private async Task<HashSet<string>> ReadByKeptAsync(IReadOnlyList<WorkflowDefinition> versions, CancellationToken cancellationToken)
    {
        var kept = await keeper.KeptVersionsAsync([.. versions.Select(version => version.Id)], cancellationToken);
        var read = kept.ToHashSet(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            var query = new InstanceQuery { DefinitionVersionIds = [version.Id], Take = InstancesAtOnce };
            for (var skip = 0; !read.Contains(version.Id); skip += InstancesAtOnce)
            {
                var page = (await store.ListInstancesAsync(query with { Skip = skip }, cancellationToken)).Items;
                if ((await keeper.KeptAsync([.. page.Select(instance => instance.Id)], cancellationToken)).Count > 0)
                {
                    read.Add(version.Id);
                }

                if (page.Count < InstancesAtOnce)
                {
                    break;
                }
            }
        }

        return read;
    }

    private async Task<HashSet<string>> UsedAsync(IReadOnlyList<WorkflowDefinition> versions, CancellationToken cancellationToken)
    {
        if (versions.Count == 0)
        {
            return [];
        }

        var query = new InstanceQuery { DefinitionVersionIds = [.. versions.Select(version => version.Id)], Statuses = [WorkflowStatus.Running] };
        var running = await store.ListInstancesAsync(query, cancellationToken);
        var faulted = query with { Statuses = [], SubStatuses = [WorkflowSubStatus.Faulted], HasIncidents = true };
        var held = await store.ListInstancesAsync(faulted, cancellationToken);
        var used = running.Items.Concat(held.Items).Select(instance => instance.DefinitionVersionId).ToHashSet(StringComparer.Ordinal);
        used.UnionWith(await DrawnWithAsync(versions, cancellationToken));
        return used;
    }

    /// <summary>The versions that drawings which stay use as activities.</summary>
    private async Task<IEnumerable<string>> DrawnWithAsync(IReadOnlyList<WorkflowDefinition> versions, CancellationToken cancellationToken)
    {
        var going = versions.Select(version => version.DefinitionId).ToHashSet(StringComparer.Ordinal);
        var all = await definitions.ListAsync(new DefinitionQuery(), cancellationToken);
        var uses = all.Where(other => !going.Contains(other.DefinitionId))
            .SelectMany(other => DefinitionReference.In(other.Root)).ToHashSet();
        return versions.Where(version => uses.Any(use => use.VersionId == version.Id)).Select(version => version.Id);
    }

    private async Task<DeleteAnswer> DeleteAsync(
        List<WorkflowDefinition> going, int staying, string? reason, CancellationToken cancellationToken)
    {
        foreach (var version in going)
        {
            await library.DeleteVersionAsync(version.Id, cancellationToken);
            await books.Book.NoteAsync(DrawingDeed.Deleted, version, detail: null, cancellationToken);
        }

        return new DeleteAnswer(going.Count, staying, reason);
    }
}

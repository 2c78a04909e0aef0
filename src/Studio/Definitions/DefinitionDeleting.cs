using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Library;
using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Changes;

namespace Lajur.Studio.Definitions;

/// <summary>
/// Deletes definitions of the caller's office, but never a version that instances still run on, or can be taken up on, or that another
/// drawing uses as an activity.
/// </summary>
public sealed class DefinitionDeleting(IWorkflowStore store, OfficeDefinitions definitions, DefinitionLibrary library, DrawingBooks books)
{
    /// <summary>What is said when instances still run on what is to be deleted.</summary>
    public const string InUse = "Alur yang masih dipakai perkara yang berjalan atau alur lain tidak dapat dihapus. Tarik dari terbit agar perkara baru tidak memakainya.";

    /// <summary>What is said to whoever may draw but not publish.</summary>
    public const string WasPublished = "Versi yang pernah terbit hanya dapat dihapus oleh orang yang berhak menerbitkan.";

    /// <summary>Deletes every version of these definitions; all versions of one or none.</summary>
    public async Task<DeleteAnswer> DeleteAsync(IReadOnlyCollection<string> definitionIds, CancellationToken cancellationToken)
    {
        var versions = definitionIds.Count == 0
            ? []
            : await definitions.ListAsync(new DefinitionQuery { DefinitionIds = definitionIds }, cancellationToken);
        var used = await UsedAsync(versions, cancellationToken);
        var kept = versions.Where(version => Stays(version, used)).Select(version => version.DefinitionId).ToHashSet(StringComparer.Ordinal);
        return await DeleteAsync(
            [.. versions.Where(version => !kept.Contains(version.DefinitionId))], kept.Count, Reason(versions, used), cancellationToken);
    }

    /// <summary>Deletes single versions.</summary>
    public async Task<DeleteAnswer> DeleteVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken)
    {
        var versions = versionIds.Count == 0 ? [] : await definitions.ListAsync(new DefinitionQuery { Ids = versionIds }, cancellationToken);
        var used = await UsedAsync(versions, cancellationToken);
        var going = versions.Where(version => !Stays(version, used)).ToList();
        return await DeleteAsync(going, versions.Count - going.Count, Reason(versions, used), cancellationToken);
    }

    private bool Stays(WorkflowDefinition version, HashSet<string> used) => used.Contains(version.Id) || !MayDelete(version);

    private bool MayDelete(WorkflowDefinition version) => version.PublishedAt is null || books.Scope.MayPublish;

    private string? Reason(IReadOnlyList<WorkflowDefinition> versions, HashSet<string> used)
    {
        string?[] reasons = [used.Count > 0 ? InUse : null, versions.All(MayDelete) ? null : WasPublished];
        return string.Join(' ', reasons.OfType<string>()) is { Length: > 0 } said ? said : null;
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
            await books.Step.ExecuteAsync(
                async ct =>
                {
                    await library.DeleteVersionAsync(version.Id, ct);
                    await books.Book.NoteAsync(DrawingDeed.Deleted, version, detail: null, ct);
                    return true;
                },
                cancellationToken);
        }

        return new DeleteAnswer(going.Count, staying, reason);
    }
}

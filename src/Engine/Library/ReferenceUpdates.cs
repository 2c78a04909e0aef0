using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;

namespace Lajur.Engine.Library;

/// <summary>
/// Brings the drawings that use another as an activity, and those that use them, to its published version: where the used
/// one asks for it ("Auto update consuming workflows"). Whichever way a drawing came into force, this is what follows from it.
/// A published user is published anew, a draft stays a draft; one that cannot be published any more is left as a draft. Runs
/// stay on the version they are on. What starts another by ExecuteWorkflow names no version and needs no update.
/// </summary>
public sealed class ReferenceUpdates(IWorkflowStore store, DefinitionLibrary library, IDefinitionReach reach, TimeProvider clock)
{
    /// <summary>Does it in the caller's transaction; doing it again changes nothing.</summary>
    /// <returns>The drawings that were changed, in the order in which they were.</returns>
    public async Task<IReadOnlyList<WorkflowDefinition>> FollowAsync(string definitionId, IReferenceBook book, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(book);
        var changed = new List<WorkflowDefinition>();
        if (await store.FindDefinitionAsync(definitionId, VersionOptions.Published, cancellationToken) is { IsUsableAsActivity: true } used && Asks(used))
        {
            await FollowAsync(used, changed, [definitionId], book, cancellationToken);
        }

        return changed;
    }

    /// <summary>What followed, in Indonesian, as the detail of a publication; null when nothing did.</summary>
    public static string? Sentence(IReadOnlyList<WorkflowDefinition> changed)
    {
        ArgumentNullException.ThrowIfNull(changed);
        var parts = new[] { (Words: "ikut terbit", IsPublished: true), (Words: "ikut diperbarui sebagai rancangan", IsPublished: false) }
            .Select(part => (part.Words, Names: changed.Where(one => one.IsPublished == part.IsPublished).Select(one => one.Name ?? one.DefinitionId).ToList()))
            .Where(part => part.Names.Count > 0).Select(part => $"{part.Words} {string.Join(", ", part.Names)}").ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private async Task FollowAsync(
        WorkflowDefinition used, List<WorkflowDefinition> changed, HashSet<string> seen, IReferenceBook book, CancellationToken cancellationToken)
    {
        var older = (await store.ListVersionIdsAsync(used.DefinitionId, cancellationToken)).Where(id => id != used.Id).ToHashSet(StringComparer.Ordinal);
        var latest = await store.ListDefinitionsAsync(new DefinitionQuery { Version = VersionOptions.Latest }, cancellationToken);
        foreach (var user in latest.Items.Where(user => !user.IsReadonly && reach.Reaches(user, used)))
        {
            if (await UpdateAsync(user, used, older, book, cancellationToken) is not { } updated)
            {
                continue;
            }

            changed.RemoveAll(before => before.DefinitionId == updated.DefinitionId);
            changed.Add(updated);
            if (updated is { IsPublished: true, IsUsableAsActivity: true } && seen.Add(updated.DefinitionId))
            {
                await FollowAsync(updated, changed, seen, book, cancellationToken);
            }
        }
    }

    private async Task<WorkflowDefinition?> UpdateAsync(
        WorkflowDefinition found, WorkflowDefinition used, HashSet<string> older, IReferenceBook book, CancellationToken cancellationToken)
    {
        if (!DefinitionReference.NodesIn(found.Root).Any(node => IsOlder(node, used, older)))
        {
            return null;
        }

        await library.HoldAsync(found.DefinitionId, cancellationToken);
        if (await store.FindDefinitionAsync(found.DefinitionId, VersionOptions.Latest, cancellationToken) is not { } user)
        {
            return null;
        }

        var next = user.Clone();
        var nodes = DefinitionReference.NodesIn(next.Root).Where(node => IsOlder(node, used, older)).ToList();
        if (nodes.Count == 0)
        {
            return null;
        }

        foreach (var node in nodes)
        {
            (node["workflowDefinitionId"], node["workflowDefinitionVersionId"]) = (used.DefinitionId, used.Id);
            (node["latestAvailablePublishedVersion"], node["latestAvailablePublishedVersionId"]) = (used.Version, used.Id);
            node["version"] = used.Version;
        }

        Revision.Of(user).WriteNext(next, book.By, clock.GetUtcNow());
        var draft = await library.SaveDraftAsync(next, cancellationToken);
        await book.SavedAsync(draft, $"memakai {used.Name} versi {used.Version}", cancellationToken);
        return user.IsPublished ? await PublishAsync(draft, book, cancellationToken) : draft;
    }

    private async Task<WorkflowDefinition> PublishAsync(WorkflowDefinition draft, IReferenceBook book, CancellationToken cancellationToken)
    {
        switch (await library.PublishAsync(draft.DefinitionId, cancellationToken))
        {
            case PublishOutcome.Published published:
                await book.PublishedAsync(published.Definition, cancellationToken);
                return published.Definition;
            case PublishOutcome.Held:
                await book.HeldAsync(draft, cancellationToken);
                return draft;
            default:
                return draft;
        }
    }

    private static bool IsOlder(JsonObject node, WorkflowDefinition used, HashSet<string> older) =>
        DefinitionReference.Of(node) is { } use && (older.Contains(use.VersionId) || (use.DefinitionId == used.DefinitionId && use.VersionId != used.Id));

    private static bool Asks(WorkflowDefinition used) =>
        used.Options?["autoUpdateConsumingWorkflows"] is JsonValue value && value.TryGetValue<bool>(out var asks) && asks;
}

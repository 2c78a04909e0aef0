using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Library;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Changes;

namespace Lajur.Studio.Definitions;

/// <summary>
/// Brings the drawings that use another as an activity, and those that use them, to its published version: where the used
/// one asks for it ("Auto update consuming workflows"). A published user is published anew, a draft stays a draft; one that
/// cannot be published any more is left as a draft. Runs stay on the version they are on.
/// </summary>
public sealed class ReferenceUpdating(
    OfficeDefinitions definitions, DefinitionLibrary library, DrawingBooks books)
{
    /// <summary>The drawings that were changed, in the order in which they were; null when there is no such drawing.</summary>
    public Task<IReadOnlyList<WorkflowDefinition>?> UpdateAsync(string definitionId, CancellationToken cancellationToken) =>
        books.Step.ExecuteAsync<IReadOnlyList<WorkflowDefinition>?>(
            async ct =>
            {
                if (await definitions.FindAsync(definitionId, VersionOptions.Latest, ct) is null)
                {
                    return null;
                }

                var changed = new List<WorkflowDefinition>();
                if (await definitions.FindAsync(definitionId, VersionOptions.Published, ct) is { IsUsableAsActivity: true } used && Asks(used))
                {
                    await UpdateUsersAsync(used, changed, [definitionId], ct);
                }

                return changed;
            },
            cancellationToken);

    /// <summary>The names of drawings, as an administrator reads them.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<WorkflowDefinition>? changed) =>
        [.. (changed ?? []).Select(definition => definition.Name ?? definition.DefinitionId)];

    private async Task UpdateUsersAsync(
        WorkflowDefinition used, List<WorkflowDefinition> changed, HashSet<string> seen, CancellationToken cancellationToken)
    {
        var versions = await definitions.ListAsync(new DefinitionQuery { DefinitionIds = [used.DefinitionId] }, cancellationToken);
        var older = versions.Select(version => version.Id).Where(id => id != used.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var userId in await definitions.ListConsumersAsync(used.DefinitionId, cancellationToken))
        {
            var user = await definitions.FindAsync(userId, VersionOptions.Latest, cancellationToken);
            if (user is { IsReadonly: false } && await UpdateAsync(user, used, older, cancellationToken) is { } updated)
            {
                changed.RemoveAll(before => before.DefinitionId == updated.DefinitionId);
                changed.Add(updated);
                if (updated is { IsPublished: true, IsUsableAsActivity: true } && seen.Add(updated.DefinitionId))
                {
                    await UpdateUsersAsync(updated, changed, seen, cancellationToken);
                }
            }
        }
    }

    private async Task<WorkflowDefinition?> UpdateAsync(
        WorkflowDefinition user, WorkflowDefinition used, HashSet<string> older, CancellationToken cancellationToken)
    {
        var next = user.Clone();
        var nodes = Nodes(next.Root).Where(node => DefinitionReference.Of(node) is { } use && IsOlder(use, used, older)).ToList();
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

        books.Mark(user, next);
        var draft = await library.SaveDraftAsync(next, cancellationToken);
        await books.Book.NoteAsync(DrawingDeed.Saved, draft, $"memakai {used.Name} versi {used.Version}", cancellationToken);
        if (user.IsPublished && await library.PublishAsync(draft.DefinitionId, cancellationToken) is PublishOutcome.Published published)
        {
            await books.Book.NoteAsync(DrawingDeed.Published, published.Definition, detail: null, cancellationToken);
            return published.Definition;
        }

        return draft;
    }

    private static bool IsOlder(DefinitionReference use, WorkflowDefinition used, HashSet<string> older) =>
        older.Contains(use.VersionId) || (use.DefinitionId == used.DefinitionId && use.VersionId != used.Id);

    private static bool Asks(WorkflowDefinition used) =>
        used.Options?["autoUpdateConsumingWorkflows"] is JsonValue value && value.TryGetValue<bool>(out var asks) && asks;

    private static IEnumerable<JsonObject> Nodes(JsonNode? drawing)
    {
        var below = drawing switch
        {
            JsonObject node => node.Select(property => property.Value),
            JsonArray list => list,
            _ => [],
        };
        return (drawing is JsonObject self ? [self] : Array.Empty<JsonObject>()).Concat(below.SelectMany(Nodes));
    }
}

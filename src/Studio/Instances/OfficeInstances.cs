using Lajur.Engine.Running;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Studio.Definitions;

namespace Lajur.Studio.Instances;

/// <summary>The instances of the caller's office: those of its definitions.</summary>
public sealed class OfficeInstances(IWorkflowStore store, OfficeDefinitions definitions)
{
    /// <summary>The instance; null when there is none or it is another office's.</summary>
    public async Task<WorkflowInstance?> FindAsync(string instanceId, CancellationToken cancellationToken) =>
        await store.FindInstanceAsync(instanceId, cancellationToken) is { } found && await IsOwnAsync(found, cancellationToken) ? found : null;

    /// <summary>One page of what the query means, within the office.</summary>
    public async Task<Engine.Storage.Page<WorkflowInstanceSummary>> ListAsync(InstanceQuery query, CancellationToken cancellationToken)
    {
        var own = await definitions.ListIdsAsync(cancellationToken);
        var wanted = query.DefinitionIds.Count == 0 ? own : [.. own.Intersect(query.DefinitionIds, StringComparer.Ordinal)];
        return wanted.Count == 0
            ? new Engine.Storage.Page<WorkflowInstanceSummary>([], 0)
            : await store.ListInstancesAsync(query with { DefinitionIds = wanted }, cancellationToken);
    }

    /// <summary>Those of <paramref name="instanceIds"/> that are the office's.</summary>
    public async Task<IReadOnlyList<string>> KeepOwnAsync(IReadOnlyCollection<string> instanceIds, CancellationToken cancellationToken)
    {
        if (instanceIds.Count == 0)
        {
            return [];
        }

        var own = await ListAsync(new InstanceQuery { Ids = instanceIds }, cancellationToken);
        return [.. own.Items.Select(instance => instance.Id)];
    }

    /// <summary>The office's running instances of a definition or of one of its versions.</summary>
    public async Task<IReadOnlyList<string>> ListRunningAsync(string? definitionId, string? versionId, CancellationToken cancellationToken)
    {
        var query = new InstanceQuery
        {
            DefinitionIds = definitionId is null ? [] : [definitionId],
            DefinitionVersionIds = versionId is null ? [] : [versionId],
            Statuses = [WorkflowStatus.Running],
        };
        var running = await ListAsync(query, cancellationToken);
        return [.. running.Items.Select(instance => instance.Id)];
    }

    private async Task<bool> IsOwnAsync(WorkflowInstance instance, CancellationToken cancellationToken) =>
        await definitions.FindVersionAsync(instance.DefinitionVersionId, cancellationToken) is not null;
}

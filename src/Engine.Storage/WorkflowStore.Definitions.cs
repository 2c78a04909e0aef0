using Lajur.Engine.Definitions;
using Lajur.Engine.Storage.Definitions;
using Lajur.Engine.Storage.Queries;
using Lajur.Engine.Storage.Steps;
using Lajur.Engine.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore : IDefinitionStore
{
    private DbSet<DefinitionRow> Definitions => db.Set<DefinitionRow>();

    private DbSet<TriggerRow> Triggers => db.Set<TriggerRow>();

    public async Task<WorkflowDefinition?> FindDefinitionVersionAsync(string versionId, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var row = await Definitions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == versionId, cancellationToken);
        return row?.ToDefinition();
    }

    public async Task<WorkflowDefinition?> FindDefinitionAsync(
        string definitionId, VersionOptions version, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var row = await Definitions.AsNoTracking()
            .Where(d => d.DefinitionId == definitionId)
            .Where(version)
            .OrderByDescending(d => d.Version)
            .FirstOrDefaultAsync(cancellationToken);
        return row?.ToDefinition();
    }

    // Asked at every start of a run; its drawing is compiled already.
    public async Task<string?> FindVersionIdAsync(
        string definitionId, VersionOptions version, CancellationToken cancellationToken)
    {
        if (version.Choice != VersionChoice.Published)
        {
            await writes.FlushAsync(cancellationToken);
            return await Definitions.Where(d => d.DefinitionId == definitionId).Where(version)
                .OrderByDescending(d => d.Version).Select(d => d.Id).FirstOrDefaultAsync(cancellationToken);
        }

        string? id = null;
        var find = StepStatement.Reading(
            "SELECT id FROM workflow_definitions WHERE definition_id = $1 AND is_published ORDER BY version DESC LIMIT 1",
            row => id = row.GetString(0));
        await writes.SendAsync(cancellationToken, find.With(definitionId));
        return id;
    }

    public async Task<IReadOnlyList<string>> ListVersionIdsAsync(string definitionId, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        return await Definitions.Where(d => d.DefinitionId == definitionId).OrderBy(d => d.Version).Select(d => d.Id).ToListAsync(cancellationToken);
    }

    public async Task<bool> HasVersionAsync(string versionId, CancellationToken cancellationToken)
    {
        var found = false;
        var find = StepStatement.Reading("SELECT 1 FROM workflow_definitions WHERE id = $1", _ => found = true);
        await writes.SendAsync(cancellationToken, find.With(versionId));
        return found;
    }

    public async Task<Page<WorkflowDefinition>> ListDefinitionsAsync(DefinitionQuery query, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var meant = Definitions.AsNoTracking().Where(query);
        var count = await meant.CountAsync(cancellationToken);
        var page = await meant.Sort(query).Page(query).ToListAsync(cancellationToken);
        return new Page<WorkflowDefinition>([.. page.Select(d => d.ToDefinition())], count);
    }

    public async Task SaveDefinitionAsync(WorkflowDefinition definition, CancellationToken cancellationToken)
    {
        var row = DefinitionRow.From(definition);
        // Tracked on purpose: what is found is changed, and written with the rest of the step.
        if (await Definitions.FindAsync([definition.Id], cancellationToken) is { } known)
        {
            db.Entry(known).CurrentValues.SetValues(row);
        }
        else
        {
            Definitions.Add(row);
        }

        await writes.WrittenAsync(cancellationToken);
    }

    public async Task<int> DeleteDefinitionVersionsAsync(IReadOnlyCollection<string> versionIds, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        return await Definitions.Where(d => versionIds.Contains(d.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task ReplaceTriggersAsync(
        string definitionId, IReadOnlyCollection<StartTrigger> triggers, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        await Triggers.Where(t => t.DefinitionId == definitionId).ExecuteDeleteAsync(cancellationToken);
        Triggers.AddRange(triggers.Select(t => new TriggerRow
        {
            Id = t.Id,
            DefinitionId = t.DefinitionId,
            DefinitionVersionId = t.DefinitionVersionId,
            ActivityId = t.ActivityId,
            Name = t.Name,
            Hash = t.Hash,
            Payload = t.Payload?.ToJsonString(),
            DueAt = t.DueAt,
        }));
        await writes.WrittenAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<StartTrigger>> ListTriggersAsync(
        string name, string hash, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var rows = await Triggers.AsNoTracking()
            .Where(t => t.Hash == hash && t.Name == name)
            .OrderBy(t => t.DefinitionId).ThenBy(t => t.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(ToTrigger)];
    }
}

using System.Text.Json.Nodes;
using Lajur.Engine.Storage.Definitions;
using Lajur.Engine.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage;

internal sealed partial class WorkflowStore
{
    public async Task<IReadOnlyList<StartTrigger>> ListTriggersAsync(
        string name, IReadOnlyCollection<string> hashes, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var rows = await Triggers.AsNoTracking()
            .Where(t => hashes.Contains(t.Hash) && t.Name == name)
            .OrderBy(t => t.DefinitionId).ThenBy(t => t.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(ToTrigger)];
    }

    public async Task<IReadOnlyList<StartTrigger>> ListDueTriggersAsync(
        DateTimeOffset now, int take, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        var rows = await Triggers.AsNoTracking()
            .Where(t => t.DueAt <= now)
            .OrderBy(t => t.DueAt).ThenBy(t => t.Id)
            .Take(take)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(ToTrigger)];
    }

    public async Task<bool> MoveTriggerAsync(
        string triggerId, DateTimeOffset from, DateTimeOffset? to, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        return await Triggers.Where(t => t.Id == triggerId && t.DueAt == from)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.DueAt, to).SetProperty(x => x.Tries, 0), cancellationToken) == 1;
    }

    public async Task PostponeTriggerAsync(
        string triggerId, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await writes.FlushAsync(cancellationToken);
        await Triggers.Where(t => t.Id == triggerId && t.DueAt == from).ExecuteUpdateAsync(
            t => t.SetProperty(x => x.DueAt, until).SetProperty(x => x.Tries, x => x.Tries + 1), cancellationToken);
    }

    private static StartTrigger ToTrigger(TriggerRow row) => new(
        row.Id,
        row.DefinitionId,
        row.DefinitionVersionId,
        row.ActivityId,
        row.Name,
        row.Hash,
        row.Payload is null ? null : JsonNode.Parse(row.Payload)!.AsObject())
    {
        DueAt = row.DueAt,
        Tries = row.Tries,
    };
}

using System.Text.Json.Nodes;
using Lajur.Engine.Storage.Steps;
using Lajur.Engine.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Engine.Storage.Bookmarks;

/// <summary>The queue of what bursts asked to happen after their commit.</summary>
internal sealed class QueuedStimuli(DbContext db, StepWrites writes, WriterTurns turns)
{
    private int _place;

    private DbSet<QueuedStimulusRow> Rows => db.Set<QueuedStimulusRow>();

    public void Add(IEnumerable<QueuedStimulus> stimuli) =>
        Rows.AddRange(stimuli.Select(stimulus => new QueuedStimulusRow
        {
            Id = stimulus.Id,
            Kind = stimulus.Kind,
            Payload = stimulus.Payload.ToJsonString(),
            CreatedAt = stimulus.CreatedAt,
            DueAt = stimulus.DueAt,
            Place = _place++,
        }));

    /// <summary>Leases the oldest that nobody else has, all but calls to the outside.</summary>
    public async Task<IReadOnlyList<QueuedStimulus>> ListAsync(DateTimeOffset now, int take, CancellationToken ct)
    {
        await writes.FlushAsync(ct);
        using var turn = db.Database.CurrentTransaction is null ? await turns.TryTakeAsync(db, ct) : null;
        var found = await DueLease.TakeStimuliAsync(db, now, take, ct);
        return [.. found.OrderBy(s => s.CreatedAt).ThenBy(s => s.Place).ThenBy(s => s.Id, StringComparer.Ordinal).Select(ToStimulus)];
    }

    public async Task<IReadOnlyList<QueuedStimulus>> ListOutsideCallsAsync(DateTimeOffset now, int take, CancellationToken ct)
    {
        await writes.FlushAsync(ct);
        var found = await Rows.AsNoTracking()
            .Where(s => s.Kind == QueuedStimulusKind.Call && (s.DueAt == null || s.DueAt <= now))
            .OrderBy(s => s.CreatedAt).ThenBy(s => s.Place).ThenBy(s => s.Id)
            .Take(take)
            .ToListAsync(ct);
        return [.. found.Select(ToStimulus)];
    }

    public async Task<bool> LeaseAsync(string id, DateTimeOffset now, DateTimeOffset until, CancellationToken ct)
    {
        await writes.FlushAsync(ct);
        return await Rows.Where(s => s.Id == id && (s.DueAt == null || s.DueAt <= now)).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.Tries, x => x.Tries + 1).SetProperty(x => x.DueAt, until), ct) == 1;
    }

    public async Task PostponeAsync(string id, DateTimeOffset until, CancellationToken ct)
    {
        await writes.FlushAsync(ct);
        await Rows.Where(s => s.Id == id).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.Tries, x => x.Tries + 1).SetProperty(x => x.DueAt, until), ct);
    }

    public async Task<bool> TakeAsync(string id, CancellationToken ct)
    {
        await writes.FlushAsync(ct);
        return await Rows.Where(s => s.Id == id).ExecuteDeleteAsync(ct) == 1;
    }

    private static QueuedStimulus ToStimulus(QueuedStimulusRow row) =>
        new(row.Id, row.Kind, JsonNode.Parse(row.Payload)!.AsObject(), row.CreatedAt) { Tries = row.Tries, DueAt = row.DueAt };
}

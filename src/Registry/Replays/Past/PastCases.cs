using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Replays.Past;

/// <summary>Reads past cases, the same few statements however many there are; nothing that says who a person is.</summary>
public sealed class PastCases(RegistryDb db)
{
    /// <summary>Of more cases the latest so many are read.</summary>
    public const int Most = 300;

    // All of them, so that the index by office, status and day serves.
    private static readonly CaseStatus[] AnyStatus = Enum.GetValues<CaseStatus>();

    /// <summary>The cases of a service that came in since a moment and were finished.</summary>
    public async Task<PastArchive> ListAsync(Guid officeId, Guid serviceId, DateTimeOffset since, CancellationToken ct = default)
    {
        var found = await db.Set<Case>().AsNoTracking()
            .Where(c => c.OfficeId == officeId && c.Status == CaseStatus.Closed && c.SubmittedAt >= since && c.ServiceId == serviceId)
            .OrderByDescending(c => c.SubmittedAt).ThenByDescending(c => c.Id).Take(Most)
            .Select(c => new Row(c.Id, c.Number, c.SubmittedAt)).ToListAsync(ct);
        var states = await db.Set<Case>()
            .Where(c => c.OfficeId == officeId && AnyStatus.Contains(c.Status) && c.SubmittedAt >= since && c.ServiceId == serviceId)
            .GroupBy(c => c.Status).Select(group => new { Status = group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Status, one => one.Count, ct);
        var cases = await ReadAsync(found, ct);
        var usable = cases.FindAll(one => one.Visits.Count > 0);
        return new(usable, LeftOutOf(states, found.Count, cases.Count - usable.Count));
    }

    private async Task<List<PastCase>> ReadAsync(List<Row> found, CancellationToken ct)
    {
        var ids = found.ConvertAll(one => one.Id);
        var visits = (await db.Set<WorkItem>().AsNoTracking()
            .Where(i => ids.Contains(i.CaseId) && i.State == WorkItemState.Completed && i.Kind == WorkItemKind.Task)
            .Select(i => new { i.CaseId, i.ActivityId, i.LaneKey, i.CreatedAt, i.ClaimedAt, i.CompletedAt, i.Outcome, i.Id }).ToListAsync(ct))
            .ToLookup(i => i.CaseId);
        var asks = (await db.Set<CompletionRequest>().AsNoTracking().Where(r => ids.Contains(r.CaseId))
            .Select(r => new { r.CaseId, r.ActivityId, r.AskedAt, r.AnsweredAt }).ToListAsync(ct)).ToLookup(r => r.CaseId);
        var clocks = (await db.Set<Clock>().AsNoTracking().Where(c => ids.Contains(c.CaseId) && c.WorkItemId == null && c.FinishedAt != null)
            .Select(c => new { c.CaseId, c.Consumed, c.DueAt, c.FinishedAt }).ToListAsync(ct)).ToLookup(c => c.CaseId);
        return
        [
            .. found.OrderBy(one => one.SubmittedAt).ThenBy(one => one.Id).Select(one => new PastCase
            {
                Number = one.Number,
                SubmittedAt = one.SubmittedAt,
                Visits =
                [
                    .. visits[one.Id].OrderBy(i => i.CreatedAt).ThenBy(i => i.Id).Select(i => new PastVisit(
                        i.ActivityId, i.LaneKey, i.CreatedAt, i.ClaimedAt ?? i.CompletedAt!.Value, i.CompletedAt!.Value, i.Outcome)),
                ],
                Asks = [.. asks[one.Id].OrderBy(r => r.AskedAt).Select(r => new PastAsk(r.ActivityId, r.AskedAt, r.AnsweredAt))],
                Took = clocks[one.Id].Select(c => (TimeSpan?)c.Consumed).FirstOrDefault(),
                WasLate = clocks[one.Id].Any(c => c.DueAt < c.FinishedAt),
            }),
        ];
    }

    private static IReadOnlyList<LeftOut> LeftOutOf(Dictionary<CaseStatus, int> states, int read, int unworked)
    {
        LeftOut[] all =
        [
            new("masih berjalan atau menunggu pemohon",
                states.GetValueOrDefault(CaseStatus.Running) + states.GetValueOrDefault(CaseStatus.WaitingForApplicant)),
            new("tertahan karena gangguan", states.GetValueOrDefault(CaseStatus.Faulted)),
            new("ditutup karena pemohon tidak melengkapi berkas", states.GetValueOrDefault(CaseStatus.Abandoned)),
            new($"lebih lama dari {Most} perkara terbaru", states.GetValueOrDefault(CaseStatus.Closed) - read),
            new("selesai tanpa langkah petugas yang tercatat", unworked),
        ];
        return [.. all.Where(one => one.Count > 0)];
    }

    private sealed record Row(Guid Id, string Number, DateTimeOffset SubmittedAt);
}

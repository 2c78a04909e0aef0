using Lajur.Registry.Calendars;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.History;
using Lajur.Registry.Inbox;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Reality;

/// <summary>
/// Reads what is kept of the cases of one version that ended in a period: a fixed number of statements, each found by an index, whatever
/// the number of cases.
/// </summary>
internal sealed class RealityArchive(RegistryDb db, Guid officeId, Guid serviceId, string versionId)
{
    private static readonly WorkItemState[] Standing = [WorkItemState.Available, WorkItemState.Claimed];

    private static readonly CaseStatus[] Unended = [CaseStatus.Running, CaseStatus.WaitingForApplicant, CaseStatus.Faulted];

    private static readonly CaseEventKind[] Moves = [CaseEventKind.Migrated, CaseEventKind.MigrationUndone];

    private static readonly CaseEventKind[] Given = [CaseEventKind.Released, CaseEventKind.HandedOver];

    /// <param name="span">Cases that ended from the first moment on and before the second.</param>
    /// <param name="lanes">Every lane of the office.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<CaseRecords> ReadAsync(
        (DateTimeOffset From, DateTimeOffset Until) span, IReadOnlyList<string> lanes, CancellationToken ct)
    {
        var all = db.Set<Case>().Where(c => c.OfficeId == officeId && c.ClosedAt >= span.From && c.ClosedAt < span.Until
            && c.ServiceId == serviceId && c.DefinitionVersionId == versionId);
        var measured = all.OrderByDescending(c => c.ClosedAt).Take(RealityReport.MostCases).Select(c => c.Id);
        return new()
        {
            Cases = await all.CountAsync(ct),
            Visits = await VisitsAsync(measured, ct),
            Stops = await StopsAsync(measured, ct),
            Hands = await HandsAsync(measured, ct),
            Moved = await MovesAsync(measured, ct),
            Requests = await RequestsAsync(measured, ct),
            OpenNow = await OpenAsync(lanes, ct),
        };
    }

    private Task<List<VisitRecord>> VisitsAsync(IQueryable<Guid> cases, CancellationToken ct) => (
        from id in cases
        join item in db.Set<WorkItem>() on id equals item.CaseId
        where item.State == WorkItemState.Completed && item.Kind == WorkItemKind.Task && item.CompletedAt != null
        join clock in db.Set<Clock>().Where(c => c.FinishedAt != null) on item.Id equals clock.WorkItemId into clocks
        from clock in clocks.DefaultIfEmpty()
        select new VisitRecord
        {
            CaseId = item.CaseId,
            ItemId = item.Id,
            ActivityId = item.ActivityId,
            Outcome = item.Outcome,
            CreatedAt = item.CreatedAt,
            ClaimedAt = item.ClaimedAt,
            CompletedAt = item.CompletedAt!.Value,
            Consumed = clock == null ? null : clock.Consumed,
        }).ToListAsync(ct);

    private async Task<ILookup<Guid, CaseRecords.Span>> StopsAsync(IQueryable<Guid> cases, CancellationToken ct)
    {
        var stops = await (
            from id in cases
            join clock in db.Set<Clock>() on id equals clock.CaseId
            from stop in clock.Stops
            select new { Owner = clock.WorkItemId ?? clock.CaseId, stop.From, stop.To }).ToListAsync(ct);
        return stops.ToLookup(stop => stop.Owner, stop => new CaseRecords.Span(stop.From, stop.To));
    }

    /// <summary>Of tasks that were given back alone; of all others the item itself says when it was taken.</summary>
    private async Task<ILookup<Guid, CaseRecords.Hand>> HandsAsync(IQueryable<Guid> cases, CancellationToken ct)
    {
        var events = await (
            from id in cases
            join happening in db.Set<CaseEvent>() on id equals happening.CaseId
            where happening.WorkItemId != null && (happening.Kind == CaseEventKind.Claimed || Given.Contains(happening.Kind))
                && db.Set<CaseEvent>().Any(given =>
                    given.CaseId == happening.CaseId && given.WorkItemId == happening.WorkItemId && Given.Contains(given.Kind))
            orderby happening.Id
            select new { happening.WorkItemId, happening.At, happening.Kind }).ToListAsync(ct);
        return events.ToLookup(one => one.WorkItemId!.Value, one => new CaseRecords.Hand(one.At, one.Kind == CaseEventKind.Claimed));
    }

    /// <summary>A case that was moved and brought back was never away.</summary>
    private async Task<IReadOnlyDictionary<Guid, DateTimeOffset>> MovesAsync(IQueryable<Guid> cases, CancellationToken ct)
    {
        var moves = await (
            from id in cases
            join happening in db.Set<CaseEvent>() on id equals happening.CaseId
            where Moves.Contains(happening.Kind)
            orderby happening.Id
            select new { happening.CaseId, happening.At, happening.Kind }).ToListAsync(ct);
        return moves.GroupBy(move => move.CaseId).Select(group => group.Last())
            .Where(last => last.Kind == CaseEventKind.Migrated).ToDictionary(last => last.CaseId, last => last.At);
    }

    private Task<List<CaseRecords.Asked>> RequestsAsync(IQueryable<Guid> cases, CancellationToken ct) => (
        from id in cases
        join request in db.Set<CompletionRequest>() on id equals request.CaseId
        where request.ContinueAsId == null
        select new CaseRecords.Asked(request.CaseId, request.ActivityId, request.Step == null, request.AskedAt, request.AnsweredAt)).ToListAsync(ct);

    /// <summary>Found by the lanes, as an inbox is; the cases by what stands open of the office.</summary>
    private Task<Dictionary<string, CaseRecords.Open>> OpenAsync(IReadOnlyList<string> lanes, CancellationToken ct) => (
        from item in db.Set<WorkItem>()
        where item.OfficeId == officeId && lanes.Contains(item.LaneKey) && Standing.Contains(item.State) && item.ServiceId == serviceId
        join matter in db.Set<Case>().Where(c => c.OfficeId == officeId && Unended.Contains(c.Status) && c.DefinitionVersionId == versionId)
            on item.CaseId equals matter.Id
        group item by item.ActivityId into items
        select new CaseRecords.Open(items.Key, items.Count(), items.Count(item => item.LateAt != null)))
        .ToDictionaryAsync(open => open.ActivityId, StringComparer.Ordinal, ct);
}

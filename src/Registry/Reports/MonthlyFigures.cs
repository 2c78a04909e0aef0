using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Results;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Reports;

/// <summary>Counts what an office did in a month, for the monthly report and the evaluation tasks; any other period as well.</summary>
public sealed class MonthlyFigures(RegistryDb db, OfficeDirectory offices, ServiceCatalog services, TimeProvider clock)
{
    /// <summary>The service by which complaints run, in every office that takes them.</summary>
    public const string ComplaintService = "pengaduan";

    private static readonly CaseStatus[] Standing = [CaseStatus.Running, CaseStatus.WaitingForApplicant, CaseStatus.Faulted];

    private static readonly CaseStatus[] AnyStatus = Enum.GetValues<CaseStatus>();

    /// <summary>Null when there is no such office.</summary>
    public async Task<OfficeFigures?> FindAsync(Guid officeId, SurveyPeriod period, CancellationToken ct = default)
    {
        if (await offices.FindAsync(officeId, ct) is not { } office)
        {
            return null;
        }

        var (now, span) = (clock.GetUtcNow(), period.At(office.Zone));
        var counts = new Counts(
            await ReceivedAsync(officeId, span, ct),
            await ClosedAsync(officeId, span, ct),
            await StandingAsync(officeId, span.Until, now, ct),
            await ReturnedAsync(officeId, span, ct));
        var all = await services.ListAsync(officeId, ct);
        return new()
        {
            Office = office,
            Period = period,
            IsOver = span.Until <= now,
            CountedAt = now,
            Services = [.. all.Where(service => service.Slug != ComplaintService).Select(counts.Of)],
            Complaints = all.Where(service => service.Slug == ComplaintService).Select(counts.Of).FirstOrDefault(),
        };
    }

    private Task<List<Received>> ReceivedAsync(Guid officeId, (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct) =>
        db.Set<Case>().Where(c => c.OfficeId == officeId && AnyStatus.Contains(c.Status) && c.SubmittedAt >= span.From && c.SubmittedAt < span.Until)
            .GroupBy(c => new { c.ServiceId, c.Status })
            .Select(group => new Received(group.Key.ServiceId, group.Key.Status, group.Count())).ToListAsync(ct);

    private Task<List<Ended>> ClosedAsync(Guid officeId, (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct) => (
        from matter in db.Set<Case>()
        where matter.OfficeId == officeId && matter.ClosedAt >= span.From && matter.ClosedAt < span.Until
        join measured in db.Set<Clock>().Where(c => c.WorkItemId == null && c.FinishedAt != null) on matter.Id equals measured.CaseId into clocks
        from measured in clocks.DefaultIfEmpty()
        select new Ended(
            matter.ServiceId, matter.Status, matter.Result,
            measured == null ? null : measured.StartedAt,
            measured == null ? null : measured.Consumed,
            measured == null ? null : measured.DueAt,
            measured == null ? null : measured.FinishedAt)).ToListAsync(ct);

    /// <summary>What was open at the end: what still is, and what was closed after it.</summary>
    private async Task<List<StillOpen>> StandingAsync(Guid officeId, DateTimeOffset end, DateTimeOffset now, CancellationToken ct)
    {
        var still = db.Set<Case>().Where(c => c.OfficeId == officeId && Standing.Contains(c.Status) && c.SubmittedAt < end);
        var then = db.Set<Case>().Where(c => c.OfficeId == officeId && c.ClosedAt >= end && c.SubmittedAt < end);
        return now < end ? await CountAsync(still, now, ct) : [.. await CountAsync(still, end, ct), .. await CountAsync(then, end, ct)];
    }

    private Task<List<StillOpen>> CountAsync(IQueryable<Case> cases, DateTimeOffset at, CancellationToken ct) => cases
        .Select(c => new { c.ServiceId, Late = db.Set<Clock>().Any(k => k.CaseId == c.Id && k.WorkItemId == null && k.DueAt < at) })
        .GroupBy(c => new { c.ServiceId, c.Late })
        .Select(group => new StillOpen(group.Key.ServiceId, group.Key.Late, group.Count())).ToListAsync(ct);

    private Task<List<Returned>> ReturnedAsync(Guid officeId, (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct) => (
        from request in db.Set<CompletionRequest>()
        where request.AskedAt >= span.From && request.AskedAt < span.Until && request.Step == null && request.ContinueAsId == null
        join matter in db.Set<Case>() on request.CaseId equals matter.Id
        where matter.OfficeId == officeId
        group request by matter.ServiceId into asked
        select new Returned(asked.Key, asked.Count())).ToListAsync(ct);

    private sealed record Received(Guid ServiceId, CaseStatus Status, int Count);

    private sealed record Ended(
        Guid ServiceId, CaseStatus Status, string? Result,
        DateTimeOffset? StartedAt, TimeSpan? Consumed, DateTimeOffset? DueAt, DateTimeOffset? FinishedAt);

    private sealed record StillOpen(Guid ServiceId, bool IsLate, int Count);

    private sealed record Returned(Guid ServiceId, int Count);

    private sealed record Counts(List<Received> Received, List<Ended> Ended, List<StillOpen> Standing, List<Returned> Returned)
    {
        public ServiceFigures Of(Service service)
        {
            var received = Received.Where(one => one.ServiceId == service.Id).ToList();
            var ended = Ended.Where(one => one.ServiceId == service.Id).ToList();
            var standing = Standing.Where(one => one.ServiceId == service.Id).ToList();
            var finished = ended.Where(one => one.Status == CaseStatus.Closed).ToList();
            return new()
            {
                Slug = service.Slug,
                Name = service.Name,
                Promise = service.Promise == BusinessDuration.Zero ? null : service.Promise,
                Received = received.Sum(one => one.Count),
                States = received.GroupBy(one => one.Status).ToDictionary(one => one.Key, one => one.Sum(state => state.Count)),
                Finished = finished.Count,
                Results = [.. finished.GroupBy(one => one.Result ?? "Selesai", StringComparer.Ordinal)
                    .Select(one => new ResultCount(one.Key, one.Count())).OrderByDescending(one => one.Count)],
                Abandoned = ended.Count(one => one.Status == CaseStatus.Abandoned),
                Open = standing.Sum(one => one.Count),
                OpenLate = standing.Where(one => one.IsLate).Sum(one => one.Count),
                Returned = Returned.Where(one => one.ServiceId == service.Id).Sum(one => one.Count),
                Times = [.. finished.Where(one => one is { StartedAt: not null, Consumed: not null })
                    .Select(one => new TimeTaken(one.Consumed!.Value, one.DueAt is not { } due || one.FinishedAt <= due))
                    .OrderBy(time => time.Took)],
            };
        }
    }
}

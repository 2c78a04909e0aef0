using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Engine.Storage.Queries;
using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Days;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Reports;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;

namespace Lajur.Registry.Reality;

/// <summary>Holds the SOP of a version against what happened in it: from work items, clocks and history of the cases that ended in a period.</summary>
public sealed class RealityQuery(
    RegistryDb db, OfficeDirectory offices, ServiceCatalog services, IWorkflowStore store, ICalendars calendars, TimeProvider clock)
{
    private const int DaysLookedAt = 28;

    /// <summary>
    /// Null when the office has no service that runs the drawing, or no such version of it that was ever published.
    /// </summary>
    /// <param name="officeId">Whose cases.</param>
    /// <param name="definitionId">The drawing.</param>
    /// <param name="version">The version; null for the one in force, else the newest that was.</param>
    /// <param name="span">Cases that ended from the first moment on and before the second.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<RealityReport?> FindAsync(
        Guid officeId, string definitionId, int? version, (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct = default)
    {
        if (await services.FindByDefinitionAsync(definitionId, ct) is not { } service || service.OfficeId != officeId
            || await offices.FindAsync(officeId, ct) is not { } office)
        {
            return null;
        }

        var all = await store.ListDefinitionsAsync(
            new() { DefinitionIds = [definitionId], Order = DefinitionOrder.Version, Descending = true, Take = null }, ct);
        var versions = all.Items.Where(one => one.PublishedAt is not null || one.IsPublished).ToList();
        var drawing = version is { } number
            ? versions.Find(one => one.Version == number)
            : versions.Find(one => one.IsPublished) ?? versions.FirstOrDefault();
        return drawing is null ? null : await MeasureAsync(office, service, drawing, [.. versions.Select(one => one.Version)], span, ct);
    }

    private async Task<RealityReport> MeasureAsync(
        Office office, Service service, WorkflowDefinition drawing, IReadOnlyList<int> versions,
        (DateTimeOffset From, DateTimeOffset Until) span, CancellationToken ct)
    {
        var lanes = await offices.AllLanesAsync(office.Id, ct);
        var matrix = SopDrawing.Read(drawing.Json).ToMatrix(new LaneNames(lanes).Lane);
        var records = await new RealityArchive(db, office.Id, service.Id, drawing.Id).ReadAsync(span, [.. lanes.Select(lane => lane.Key)], ct);
        var calendar = await calendars.GetAsync(office.Id, ct);
        return new()
        {
            Office = office,
            Service = service,
            Version = drawing.Version,
            Versions = versions,
            Matrix = matrix,
            Rows = Rows(matrix, records, calendar, lanes),
            Cases = records.Cases,
            MovedCases = records.Moved.Count,
            Returned = records.Requests.Count(request => request.IsReturn && IsOfThisVersion(records, request.CaseId, request.At)),
        };
    }

    private List<RowReality> Rows(SopMatrix matrix, CaseRecords records, WorkingCalendar calendar, IReadOnlyList<Lane> lanes)
    {
        var measure = new VisitMeasure(records, calendar);
        var visits = records.Visits.Where(visit => IsOfThisVersion(records, visit.CaseId, visit.CompletedAt))
            .ToLookup(visit => visit.ActivityId, measure.Measure, StringComparer.Ordinal);
        var figures = new RowFigures(matrix, records, calendar, UsualDay(calendar));
        var applicants = lanes.Where(lane => lane.IsApplicant).Select(lane => lane.Key).ToHashSet(StringComparer.Ordinal);
        return [.. matrix.Rows.Select(row => row.Symbol == SopSymbol.Terminator || applicants.Contains(row.LaneKey)
            ? figures.OfApplicant(row)
            : figures.Of(row, [.. visits[row.ActivityId]]))];
    }

    private static bool IsOfThisVersion(CaseRecords records, Guid caseId, DateTimeOffset at) =>
        !records.Moved.TryGetValue(caseId, out var moved) || at >= moved;

    /// <summary>The median of the days on which the office was open in the last weeks.</summary>
    private TimeSpan UsualDay(WorkingCalendar calendar)
    {
        var today = calendar.Zone.DateOf(clock.GetUtcNow());
        var days = Enumerable.Range(0, DaysLookedAt).Select(back => calendar.HoursOn(today.AddDays(-back))).OfType<DayHours>()
            .Select(hours => hours.Spans.Aggregate(TimeSpan.Zero, (sum, span) => sum + span.Length)).Order().ToList();
        return NearestRank.Of(days, 50) ?? TimeSpan.FromHours(7.5);
    }
}

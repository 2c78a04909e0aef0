using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Surveys.Answering;
using Lajur.Registry.Surveys.Asking;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Surveys.Weights;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Surveys.Reports;

/// <summary>Tells what was answered.</summary>
public sealed class SurveyReportQuery(
    OfficeDirectory offices, ServiceCatalog services, SurveyResults results, SurveyTurnouts turnouts, WeightBook weights, TimeProvider clock)
{
    /// <summary>For the office's leaders; null when there is no such office, or no such service in it.</summary>
    public async Task<SurveyReport?> FindAsync(
        Guid officeId, SurveyPeriod period, string? serviceSlug = null, CancellationToken ct = default)
    {
        var office = await offices.FindAsync(officeId, ct);
        return office is null ? null : await ReadAsync(office, period, serviceSlug, forEverybody: false, ct);
    }

    /// <summary>
    /// For everybody: whole semesters alone, once they are over. Longer, shorter and running periods beside them would tell
    /// single answers by subtraction.
    /// </summary>
    public async Task<SurveyReport?> FindPublishedAsync(string officeSlug, SurveyPeriod semester, CancellationToken ct = default)
    {
        var office = await offices.FindAsync(officeSlug, ct);
        return office is null || semester.Kind != PeriodKind.Semester || !IsOver(semester, office)
            ? null
            : await ReadAsync(office, semester, serviceSlug: null, forEverybody: true, ct);
    }

    /// <summary>The period of this length in which the office is now.</summary>
    public SurveyPeriod Now(PeriodKind kind, IndonesianZone zone) =>
        SurveyPeriod.Containing(kind, zone.DateOf(clock.GetUtcNow()));

    /// <summary>The scores of every answer of the period in no order of time, as the regulation's worksheet lists them.</summary>
    public async Task<IReadOnlyList<ElementScores>> WorksheetAsync(SurveyReport report, CancellationToken ct = default) =>
        report.IsTold
            ? await results.Of(report.Office.Id, report.Period, report.Service?.Id).OrderBy(r => r.Id).Select(r => r.Scores).ToListAsync(ct)
            : [];

    private bool IsOver(SurveyPeriod period, Office office) => period.Last < office.Zone.DateOf(clock.GetUtcNow());

    private async Task<SurveyReport?> ReadAsync(
        Office office, SurveyPeriod period, string? serviceSlug, bool forEverybody, CancellationToken ct)
    {
        var all = await services.ListAsync(office.Id, ct);
        var service = all.FirstOrDefault(one => one.Slug == serviceSlug);
        if (serviceSlug is not null && service is null)
        {
            return null;
        }

        var byService = await results.ByServiceAsync(office.Id, period, service?.Id, ct);
        var before = await results.ByServiceAsync(office.Id, period.Previous, service?.Id, ct);
        var totals = Sum(byService.Values);
        var told = totals.Respondents >= SmallCells.Fewest;
        var responses = results.Of(office.Id, period, service?.Id);
        var span = period.At(office.Zone);
        var choice = await weights.FindAsync(office.Id, period.Last, ct);
        var waiting = await turnouts.MeasureAsync(office.Id, service?.Id, span, ct);
        return new()
        {
            Office = office,
            Period = period,
            IsOver = IsOver(period, office),
            Service = service,
            Services = all,
            Totals = totals,
            Previous = Sum(before.Values),
            Weighting = choice?.Weighting ?? WeightBook.Usual,
            Choice = choice,
            ByService = told && service is null ? ByService(all, byService) : [],
            Profile = told ? await SurveyResults.ProfileAsync(responses, ct) : [],
            Comments = told ? await results.CommentsAsync(responses, publishedOnly: forEverybody, ct) : [],
            Turnout = await turnouts.CountAsync(office.Id, service?.Id, span, totals.Respondents, ct),
            Waiting = forEverybody && waiting is { Cases: < SmallCells.Fewest } ? null : waiting,
            HasSamples = await responses.AnyAsync(r => r.Source == SurveySource.Sample, ct),
        };
    }

    private static ElementTotals Sum(IEnumerable<ElementTotals> parts) => parts.Aggregate(ElementTotals.None, ElementTotals.Add);

    private static IReadOnlyList<ServiceResult> ByService(IReadOnlyList<Service> services, Dictionary<Guid, ElementTotals> totals)
    {
        var judged = services.Where(service => totals.ContainsKey(service.Id)).ToList();
        var hidden = SmallCells.Hide([.. judged.Select(service => totals[service.Id].Respondents)]);
        return [.. judged.Select((service, index) => new ServiceResult(service, hidden[index] ? null : totals[service.Id]))];
    }
}

using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Offices;
using Lajur.Registry.Reports;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Surveys.Weights;

namespace Lajur.Registry.Evaluations;

/// <summary>Gathers the figures that an evaluation begins with.</summary>
public sealed class EvaluationFigures(MonthlyFigures months, GuaranteeReport guarantees, SurveyResults surveys, WeightBook weights)
{
    /// <summary>Every service of the office, complaints last; or one service alone.</summary>
    internal async Task<IReadOnlyList<EvaluatedService>> CountAsync(Office office, SurveyPeriod period, string? slug, CancellationToken ct)
    {
        var counted = await months.FindAsync(office.Id, period, ct) ?? throw new InvalidOperationException($"There is no office {office.Id}.");
        var raised = (await guarantees.CountAsync(office.Id, period.At(office.Zone), ct)).ToDictionary(one => one.Service, StringComparer.Ordinal);
        var judged = await surveys.ByServiceAsync(office.Id, period, serviceId: null, ct);
        var weighting = (await weights.FindAsync(office.Id, period.Last, ct))?.Weighting ?? WeightBook.Usual;
        var all = counted.Complaints is { } complaints ? counted.Services.Append(complaints) : counted.Services;
        return [.. all.Where(one => slug is null || one.Slug == slug).Select(one =>
        {
            var guarantee = raised[one.Name];
            var answers = judged.GetValueOrDefault(guarantee.ServiceId, ElementTotals.None);
            return Of(one, guarantee, answers, weighting) with { IsComplaints = one.Slug == MonthlyFigures.ComplaintService };
        })];
    }

    private static EvaluatedService Of(ServiceFigures one, GuaranteeFigures guarantee, ElementTotals answers, Weighting weighting)
    {
        var index = answers.Respondents >= SmallCells.Fewest ? SatisfactionIndex.Of(answers, weighting) : null;
        return new()
        {
            Service = one.Name,
            Received = one.Received,
            Finished = one.Finished,
            Abandoned = one.Abandoned,
            FinishedLate = one.FinishedLate,
            Open = one.Open,
            OpenLate = one.OpenLate,
            MedianMinutes = Minutes(one.Median),
            NinetiethMinutes = Minutes(one.P90),
            Returned = one.Returned,
            Guarantees = guarantee.Opened,
            GuaranteesFulfilled = guarantee.Fulfilled,
            Respondents = answers.Respondents,
            Index = index?.Value,
            Grade = index?.Grade.ToString(),
        };
    }

    private static int? Minutes(TimeSpan? span) => span is { } time ? (int)Math.Round(time.TotalMinutes) : null;
}

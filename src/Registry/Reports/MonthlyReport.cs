using Lajur.Registry.Guarantees.Reading;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Registry.Reports;

/// <summary>The monthly monitoring and evaluation: services, complaints and guarantees.</summary>
public sealed class MonthlyReport(MonthlyFigures months, GuaranteeReport guarantees)
{
    /// <summary>Null when there is no such office.</summary>
    public async Task<OfficeFigures?> FindAsync(Guid officeId, SurveyPeriod period, CancellationToken ct = default) =>
        await months.FindAsync(officeId, period, ct) is { } figures
            ? figures with { Guarantees = await guarantees.CountAsync(officeId, period.At(figures.Office.Zone), ct) }
            : null;
}

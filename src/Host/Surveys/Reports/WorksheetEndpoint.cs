using System.Text;
using Lajur.Host.Access;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reports;
using Lajur.Papers.Sheets;
using Lajur.Papers.Surveys;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Host.Surveys.Reports;

/// <summary>The results as a file: the worksheet for a spreadsheet, the report on paper.</summary>
public static class WorksheetEndpoint
{
    public static void MapWorksheet(this IEndpointRouteBuilder routes) =>
        routes.MapGet(SurveyLinks.Worksheet, DownloadAsync).RequireAuthorization(Policies.Head).ExcludeFromDescription();

    private static async Task<IResult> DownloadAsync(HttpContext http, SurveyReportQuery reports, TimeProvider clock)
    {
        var officer = SignedInOfficer.Get(http.User);
        var service = http.Request.Query[SurveyLinks.ServicePart].ToString();
        if (!SurveyPeriod.TryParse(http.Request.Query[SurveyLinks.PeriodPart], out var period)
            || await reports.FindAsync(officer.OfficeId, period, service.Length > 0 ? service : null, http.RequestAborted) is not { IsTold: true } report)
        {
            return TypedResults.NotFound();
        }

        var name = $"skm-{report.Office.Slug}-{period.Code}";
        switch (http.Request.Query[SurveyLinks.FormatPart].ToString())
        {
            case WorksheetFormats.Pdf:
                var foot = $"Dicetak dari Lajur, {IndonesianTime.Moment(clock.GetUtcNow(), officer.Zone)}";
                var pages = ReportPages.Of(SurveyPaper.Of(report, officer.Zone.DateOf(clock.GetUtcNow()), foot));
                return TypedResults.File(PdfPaper.Write(pages, $"Survei kepuasan masyarakat, {report.Period.Name}"), PdfPaper.MediaType, $"{name}.pdf");
            case WorksheetFormats.Excel:
                var answers = await reports.WorksheetAsync(report, http.RequestAborted);
                return TypedResults.Stream(to => SurveySheets.WriteAsync(to, report, answers, http.RequestAborted), SheetFile.MediaType, $"{name}.xlsx");
            default:
                var text = SurveyCsv.Of(report, await reports.WorksheetAsync(report, http.RequestAborted));
                // The mark at the beginning tells Excel that it is UTF-8.
                return TypedResults.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"{name}.csv");
        }
    }
}

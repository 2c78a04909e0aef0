using System.Text;
using Lajur.Host.Access;
using Lajur.Registry.Surveys.Reports;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Host.Surveys.Reports;

/// <summary>The worksheet as a file for a spreadsheet.</summary>
public static class WorksheetEndpoint
{
    public static void MapWorksheet(this IEndpointRouteBuilder routes) =>
        routes.MapGet(SurveyLinks.Worksheet, DownloadAsync).RequireAuthorization(Policies.Head).ExcludeFromDescription();

    private static async Task<IResult> DownloadAsync(HttpContext http, SurveyReportQuery reports)
    {
        var officer = SignedInOfficer.Get(http.User);
        var service = http.Request.Query[SurveyLinks.ServicePart].ToString();
        if (!SurveyPeriod.TryParse(http.Request.Query[SurveyLinks.PeriodPart], out var period)
            || await reports.FindAsync(officer.OfficeId, period, service.Length > 0 ? service : null, http.RequestAborted) is not { IsTold: true } report)
        {
            return TypedResults.NotFound();
        }

        var text = SurveyWorksheet.Of(report, await reports.WorksheetAsync(report, http.RequestAborted));
        http.Response.Headers.CacheControl = "no-store";
        // The mark at the beginning tells Excel that it is UTF-8.
        return TypedResults.File(
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], "text/csv; charset=utf-8", $"skm-{report.Office.Slug}-{period.Code}.csv");
    }
}

using Lajur.Host.Access;
using Lajur.Papers.Monthly;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reports;
using Lajur.Papers.Sheets;
using Lajur.Registry.Reports;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Results;

namespace Lajur.Host.Reports;

/// <summary>The monthly report as a file.</summary>
public static class MonthlyDownload
{
    public static WebApplication MapReports(this WebApplication app)
    {
        app.MapGet(ReportLinks.Download, DownloadAsync).RequireAuthorization(Policies.Head).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, MonthlyReport query, TimeProvider clock)
    {
        var (officer, now) = (SignedInOfficer.Get(http.User), clock.GetUtcNow());
        if (!SurveyPeriod.TryParse(http.Request.Query[ReportLinks.PeriodPart], out var period)
            || await query.FindAsync(officer.OfficeId, period, http.RequestAborted) is not { } figures)
        {
            return TypedResults.NotFound();
        }

        var name = $"laporan-{figures.Office.Slug}-{period.Code}";
        if (http.Request.Query[ReportLinks.FormatPart] == ReportLinks.Excel)
        {
            return TypedResults.Stream(to => MonthlySheet.WriteAsync(to, figures, http.RequestAborted), SheetFile.MediaType, $"{name}.xlsx");
        }

        var foot = $"Dicetak {officer.Name} dari Lajur, {IndonesianTime.Moment(now, officer.Zone)}";
        var pages = ReportPages.Of(MonthlyPaper.Of(figures, officer.Zone.DateOf(now), foot));
        return TypedResults.File(PdfPaper.Write(pages, $"Monitoring dan evaluasi, {period.Name}"), PdfPaper.MediaType, $"{name}.pdf");
    }
}

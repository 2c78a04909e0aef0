using Lajur.Host.Access;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reality;
using Lajur.Papers.Sheets;
using Lajur.Registry.Reality;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Results;
using Lajur.Studio.Drawings;

namespace Lajur.Host.Reality;

/// <summary>Norms beside what happened as a file, and the lines in Elsa Studio's viewer.</summary>
public static class RealityDownload
{
    public static IServiceCollection AddReality(this IServiceCollection services) => services.AddSingleton<KeptNotes>().AddScoped<IDrawingNotes, RealityNotes>();

    public static IEndpointRouteBuilder MapReality(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(RealityLinks.Download, DownloadAsync).RequireAuthorization(Policies.Head).ExcludeFromDescription();
        return routes;
    }

    private static async Task<IResult> DownloadAsync(string definitionId, HttpContext http, RealityQuery query, TimeProvider clock)
    {
        var (officer, now, asked) = (SignedInOfficer.Get(http.User), clock.GetUtcNow(), http.Request.Query);
        var period = RealityLinks.PeriodOf(asked[RealityLinks.PeriodPart], officer.Zone.DateOf(now));
        if (await query.FindAsync(
            officer.OfficeId, definitionId, RealityLinks.VersionOf(asked[RealityLinks.VersionPart]), period.At(officer.Zone), http.RequestAborted) is not { } report)
        {
            return TypedResults.NotFound();
        }

        return Write(http, report, period, asked[RealityLinks.FormatPart].ToString(), now);
    }

    private static IResult Write(HttpContext http, RealityReport report, SurveyPeriod period, string format, DateTimeOffset now)
    {
        var officer = SignedInOfficer.Get(http.User);
        var name = $"kenyataan-{report.Office.Slug}-{report.Service.Slug}-v{report.Version}-{period.Code}";
        switch (format)
        {
            case RealityLinks.Excel:
                return TypedResults.Stream(to => RealitySheet.WriteAsync(to, report, period.Name, http.RequestAborted), SheetFile.MediaType, $"{name}.xlsx");
            case RealityLinks.Csv:
                return TypedResults.File(RealitySheet.WriteCsv(report), "text/csv; charset=utf-8", $"{name}.csv");
            default:
                var foot = $"Dicetak {officer.Name} dari Lajur, {IndonesianTime.Moment(now, officer.Zone)}";
                var pages = RealityPaper.Pages(report, period.Name, officer.Zone.DateOf(now), foot);
                return TypedResults.File(PdfPaper.Write(pages, $"{RealityPaper.Title} SOP {report.Service.Name}"), PdfPaper.MediaType, $"{name}.pdf");
        }
    }
}

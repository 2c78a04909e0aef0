using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.StartUp;
using Lajur.Papers.Books;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reports;
using Lajur.Papers.Sheets;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Speech;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Tracking;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>The letters about a breach, and the register, as files.</summary>
public static class BreachEndpoints
{
    public const string FormatPart = "format", Pdf = "pdf", Excel = "xlsx", Csv = "csv";

    public static IServiceCollection AddBreachPages(this IServiceCollection services) => services.AddSingleton<BreachLetters>().AddScoped<BreachActions>();

    public static WebApplication MapBreaches(this WebApplication app)
    {
        app.MapGet(PersonalDataLinks.Breaches + "/{id:guid}/{letter}.pdf", LetterAsync).RequireAuthorization(Policies.Head).ExcludeFromDescription();
        app.MapGet(PersonalDataLinks.BreachBook, BookAsync).RequireAuthorization(Policies.Head).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> LetterAsync(
        Guid id, string letter, HttpContext http, BreachQuery breaches, BreachLetters letters, TrackingAddress address, TimeProvider clock)
    {
        var officer = SignedInOfficer.Get(http.User);
        if (await breaches.FindAsync(id, officer.Id, http.RequestAborted) is not { } view
            || letters.Make(letter, view, address.RootFor(http.Request), officer.Zone.DateOf(clock.GetUtcNow())) is not { } slips)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(
            PdfPaper.Write([.. slips.SelectMany(slip => slip.Pages())], slips[0].Title), PdfPaper.MediaType, $"{letter} {view.Breach.Number}.pdf");
    }

    private static async Task<IResult> BookAsync(HttpContext http, BreachBook book, TimeProvider clock)
    {
        var (officer, now, ct) = (SignedInOfficer.Get(http.User), clock.GetUtcNow(), http.RequestAborted);
        if (!SurveyPeriod.TryParse(http.Request.Query[PersonalDataLinks.PeriodPart], out var period)
            || await book.ExportAsync(officer.Id, period, ct) is not { } export)
        {
            return TypedResults.NotFound();
        }

        var name = $"{export.Book.Key}-{export.Office.Slug}-{period.Code}";
        var note = $"Dicetak {officer.Name} dari Lajur, {IndonesianTime.Moment(now, officer.Zone)}";
        switch (http.Request.Query[FormatPart].ToString())
        {
            case Excel:
                return TypedResults.Stream(to => BookSheet.WriteAsync(to, export, note, ct), SheetFile.MediaType, $"{name}.xlsx");
            case Csv:
                return TypedResults.Stream(to => BookCsv.WriteAsync(to, export, ct), "text/csv; charset=utf-8", $"{name}.csv");
            default:
                var report = await BookPaper.ReadAsync(export, officer.Zone.DateOf(now), note, ct);
                return TypedResults.File(PdfPaper.Write(ReportPages.Of(report), export.Book.Title), PdfPaper.MediaType, $"{name}.pdf");
        }
    }
}

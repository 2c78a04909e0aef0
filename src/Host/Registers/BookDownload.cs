using Lajur.Host.Access;
using Lajur.Papers.Books;
using Lajur.Papers.Pdf;
using Lajur.Papers.Reports;
using Lajur.Papers.Sheets;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Services;
using Lajur.Registry.Speech;

namespace Lajur.Host.Registers;

/// <summary>A book as a file; it leaves as it is read.</summary>
public static class BookDownload
{
    public static WebApplication MapRegisters(this WebApplication app)
    {
        app.MapGet(RegisterLinks.DownloadRoute, DownloadAsync).RequireAuthorization(Policies.Officer).ExcludeFromDescription();
        return app;
    }

    private static async Task<IResult> DownloadAsync(string book, HttpContext http, BookQuery books, ServiceCatalog services, TimeProvider clock)
    {
        var (officer, now, ct) = (SignedInOfficer.Get(http.User), clock.GetUtcNow(), http.RequestAborted);
        var choice = BookChoice.Of(http.Request.Query, officer, await services.ListAsync(officer.OfficeId, ct), now);
        var format = http.Request.Query[RegisterLinks.FormatPart].ToString();
        if (await books.ExportAsync(officer.Id, book, choice.Filter, ct) is not { } export)
        {
            return TypedResults.NotFound();
        }

        if (export.IsTooMuch || (format == BookFormats.Pdf && export.Count > BookPaper.MostLines))
        {
            return TypedResults.Redirect(RegisterLinks.Page(book, choice, null) + $"&{RegisterPage.TooMuchPart}={format}");
        }

        var name = $"{export.Book.Key}-{export.Office.Slug}-{choice.Filter.Period.Code}";
        var note = $"Dicetak {officer.Name} dari Lajur, {IndonesianTime.Moment(now, officer.Zone)}";
        switch (format)
        {
            case BookFormats.Excel:
                return TypedResults.Stream(to => BookSheet.WriteAsync(to, export, note, ct), SheetFile.MediaType, $"{name}.xlsx");
            case BookFormats.Csv:
                return TypedResults.Stream(to => BookCsv.WriteAsync(to, export, ct), "text/csv; charset=utf-8", $"{name}.csv");
            default:
                var report = await BookPaper.ReadAsync(export, officer.Zone.DateOf(now), note, ct);
                return TypedResults.File(PdfPaper.Write(ReportPages.Of(report), export.Book.Title), PdfPaper.MediaType, $"{name}.pdf");
        }
    }
}

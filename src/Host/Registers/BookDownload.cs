using Lajur.Host.Access;
using Lajur.Host.Desk.Paper;
using Lajur.Papers.Books;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Services;

namespace Lajur.Host.Registers;

/// <summary>The books of an office as files.</summary>
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

        return await BookFile.AnswerAsync(export, format, officer, now, ct);
    }
}

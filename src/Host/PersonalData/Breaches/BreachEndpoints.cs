using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Desk.Paper;
using Lajur.Host.StartUp;
using Lajur.Papers.Pdf;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Lajur.Registry.Surveys.Results;
using Lajur.Registry.Tracking;

namespace Lajur.Host.PersonalData.Breaches;

/// <summary>The letters about a breach, and the register, as files.</summary>
public static class BreachEndpoints
{
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
        var found = letter == BreachLetters.People
            ? await breaches.FindAsync(id, officer.Id, http.RequestAborted)
            : await breaches.FindRecordAsync(id, officer.Id, http.RequestAborted);
        if (found is not { } view
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

        return await BookFile.AnswerAsync(export, http.Request.Query[PersonalDataLinks.FormatPart].ToString(), officer, now, ct);
    }
}

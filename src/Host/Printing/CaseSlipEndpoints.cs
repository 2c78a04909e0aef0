using Lajur.Host.Access;
using Lajur.Host.Desk.Paper;
using Lajur.Host.StartUp;
using Lajur.Papers.Pdf;
using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Lajur.Registry.Tracking;
using Lajur.Registry.Verifying;

namespace Lajur.Host.Printing;

/// <summary>The papers of a case for officers who may see it; the applicant's own are fetched from the tracking page.</summary>
internal static class CaseSlipEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/perkara/{number}/cetak/{paper}.pdf", PrintAsync)
        .RequireAuthorization(Policies.Officer).ExcludeFromDescription();

    private static async Task<IResult> PrintAsync(
        string number, string paper, [AsParameters] CaseSlipSources from, HttpContext http)
    {
        var officer = SignedInOfficer.Get(http.User);
        if (CaseSlips.KindOf(paper) is not { } kind
            || await from.Cases.FindAsync(number, officer.Id, http.RequestAborted) is not { } file
            || await from.Offices.FindAsync(officer.OfficeId, http.RequestAborted) is not { } office)
        {
            return TypedResults.NotFound();
        }

        var slip = CaseSlips.Make(kind, new CaseSlipFacts
        {
            Office = office,
            CaseId = file.Id,
            Number = file.Number,
            ServiceName = file.ServiceName,
            Subject = file.Subject,
            ApplicantName = file.Applicant.Name,
            SubmittedAt = file.SubmittedAt,
            Words = file.Words,
            AnsweredAt = file.AnsweredAt,
            Answer = file.Answer,
            DueAt = file.Clock?.DueAt,
            Records = file.Records,
            Root = from.Address.RootFor(http.Request),
        }, from.Codes);
        if (slip is null)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(PdfPaper.Write(slip.Pages(), slip.Title), PdfPaper.MediaType, $"{slip.Title} {file.Number}.pdf");
    }

    /// <summary>What a paper of a case is made from.</summary>
    internal sealed record CaseSlipSources(CaseQuery Cases, OfficeDirectory Offices, PaperCode Codes, TrackingAddress Address);
}

using Lajur.Host.Access;
using Lajur.Host.Desk.Paper;
using Lajur.Papers.Drawing;
using Lajur.Papers.Pdf;
using Lajur.Papers.Sop;
using Lajur.Papers.Standards;
using Lajur.Papers.Word;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lajur.Host.Printing;

/// <summary>Papers of procedures, standards and cases, and the page on which anybody sees whether one is genuine.</summary>
public static class PrintingFeature
{
    public static IServiceCollection AddPrinting(this IServiceCollection services) =>
        services.AddScoped<PaperShelf>().AddSingleton<VerificationDoor>();

    /// <summary>What is no page: the files.</summary>
    public static IEndpointRouteBuilder MapPrinting(this IEndpointRouteBuilder routes)
    {
        var shelf = routes.MapGroup(PaperLinks.List + "/{definitionId}/{version:int}").RequireAuthorization(Policies.Head).ExcludeFromDescription();
        shelf.MapGet("/sop.pdf", (string definitionId, int version, PaperShelf papers, HttpContext http) =>
            SopAsync(http, papers, definitionId, version, paper => Pdf(paper.Pages, paper.Title, $"SOP {paper.ServiceName} v{paper.Version}")));
        shelf.MapGet("/sop.docx", (string definitionId, int version, PaperShelf papers, HttpContext http) =>
            SopAsync(http, papers, definitionId, version, paper => Word(SopWord.Write(paper), $"SOP {paper.ServiceName} v{paper.Version}")));
        shelf.MapGet("/standar.pdf", (string definitionId, int version, PaperShelf papers, HttpContext http) =>
            StandardAsync(http, papers, definitionId, version, Standard));
        shelf.MapGet("/standar.docx", (string definitionId, int version, PaperShelf papers, HttpContext http) => StandardAsync(
            http, papers, definitionId, version, paper => Word(StandardWord.Write(paper), $"{paper.Title} v{paper.Version}")));
        shelf.MapGet("/maklumat.pdf", (string definitionId, int version, PaperShelf papers, HttpContext http) =>
            StandardAsync(http, papers, definitionId, version, Pledge));
        routes.MapGet("/layanan/{office}/{service}/standar.pdf", (string office, string service, PaperShelf papers, HttpContext http) =>
            PublishedAsync(http, papers, office, service, Standard)).ExcludeFromDescription();
        routes.MapGet("/layanan/{office}/{service}/maklumat.pdf", (string office, string service, PaperShelf papers, HttpContext http) =>
            PublishedAsync(http, papers, office, service, Pledge)).ExcludeFromDescription();
        CaseSlipEndpoints.Map(routes);
        return routes;
    }

    private static async Task<IResult> SopAsync(HttpContext http, PaperShelf papers, string definitionId, int version, Func<SopPaper, IResult> write) =>
        await papers.FindSopAsync(SignedInOfficer.Get(http.User).OfficeId, definitionId, version, http.RequestAborted) is { } paper
            ? write(paper)
            : TypedResults.NotFound();

    private static async Task<IResult> StandardAsync(
        HttpContext http, PaperShelf papers, string definitionId, int version, Func<StandardPaper, IResult> write) =>
        await papers.FindStandardAsync(SignedInOfficer.Get(http.User).OfficeId, definitionId, version, http.RequestAborted) is { } paper
            ? write(paper)
            : TypedResults.NotFound();

    private static async Task<IResult> PublishedAsync(HttpContext http, PaperShelf papers, string office, string service, Func<StandardPaper, IResult> write) =>
        await papers.FindPublishedAsync(office, service, http.RequestAborted) is { } paper ? write(paper) : TypedResults.NotFound();

    private static IResult Standard(StandardPaper paper) =>
        Pdf(paper.StandardPages(), paper.Title, $"{paper.Title} v{paper.Version}");

    private static IResult Pledge(StandardPaper paper) =>
        Pdf(paper.PledgePages(), paper.PledgeTitle, $"{paper.PledgeTitle} v{paper.Version}");

    private static FileContentHttpResult Pdf(IReadOnlyList<PaperPage> pages, string title, string name) =>
        TypedResults.File(PdfPaper.Write(pages, title), PdfPaper.MediaType, $"{name}.pdf");

    private static FileContentHttpResult Word(byte[] file, string name) => TypedResults.File(file, WordFile.MediaType, $"{name}.docx");
}

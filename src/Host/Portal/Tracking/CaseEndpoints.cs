using System.Security.Cryptography;
using System.Text.Json;
using Lajur.Host.Desk.Paper;
using Lajur.Host.StartUp;
using Lajur.Papers.Pdf;
using Lajur.Registry.Attachments;
using Lajur.Registry.Offices;
using Lajur.Registry.Tracking;
using Lajur.Registry.Verifying;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Lajur.Host.Portal.Tracking;

/// <summary>What a tracked case has besides its pages: the link to keep, the state alone, its files.</summary>
public static class CaseEndpoints
{
    public static IEndpointRouteBuilder MapCases(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/lacak/{number}/{secret:regex(^[A-Za-z0-9]{{4}}(-?[A-Za-z0-9]{{4}}){{3}}$)}", EnterAsync).ExcludeFromDescription();
        routes.MapGet("/lacak/{number}/keadaan", StateAsync).ExcludeFromDescription();
        routes.MapGet("/lacak/{number}/berkas/{id:guid}", FileAsync).ExcludeFromDescription();
        routes.MapGet("/lacak/{number}/cetak/{paper}.pdf", PrintAsync).ExcludeFromDescription();
        return routes;
    }

    /// <summary>Such pages are nobody's search result and lie in no cache.</summary>
    public static void KeepPrivate(HttpContext http)
    {
        http.Response.Headers["X-Robots-Tag"] = "noindex, nofollow, noarchive";
        http.Response.Headers.CacheControl = "no-store";
    }

    /// <summary>The link of the receipt: trades the code in the address for a cookie and goes on to an address without it.</summary>
    private static async Task<IResult> EnterAsync(string number, string secret, TrackingDesk desk, HttpContext http)
    {
        KeepPrivate(http);
        switch (await desk.OpenAsync(number, secret, http))
        {
            case TrackingAnswer.Found(var found, var code):
                TrackingPass.Give(http, found.Number, code);
                return TypedResults.LocalRedirect(PortalLinks.Case(found.Number));
            case TrackingAnswer.TooManyTries:
                return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
            default:
                return TypedResults.LocalRedirect($"{PortalLinks.Track}?nomor={Uri.EscapeDataString(number)}");
        }
    }

    /// <summary>
    /// The state of a case for a page that follows it. Asked again and again rather than pushed: a phone on a bad line
    /// keeps no connection, most answers are an empty 304, and any host can give them.
    /// </summary>
    private static async Task<IResult> StateAsync(string number, TrackingDesk desk, HttpContext http)
    {
        KeepPrivate(http);
        if (await desk.ReopenAsync(number, http) is not TrackingAnswer.Found(var found, _))
        {
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        }

        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(found)).AsSpan(0, 8))}\"";
        http.Response.Headers.ETag = tag;
        http.Response.Headers["X-Request-Open"] = found.Request?.Id.ToString() ?? "";
        if (http.Request.Headers.IfNoneMatch.Contains(tag, StringComparer.Ordinal))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        return new RazorComponentResult<CaseState>(new { Case = found });
    }

    /// <summary>A paper of the case for who has shown its code.</summary>
    private static async Task<IResult> PrintAsync(
        string number, string paper, TrackingDesk desk, OfficeDirectory offices, PaperCode codes, TrackingAddress address, HttpContext http)
    {
        KeepPrivate(http);
        if (CaseSlips.KindOf(paper) is not { } kind || !CaseSlips.IsForApplicant(kind) || await desk.ReopenAsync(number, http) is not TrackingAnswer.Found(var found, var code)
            || await offices.FindAsync(found.OfficeId, http.RequestAborted) is not { } office)
        {
            return TypedResults.NotFound();
        }

        var slip = CaseSlips.Make(kind, new CaseSlipFacts
        {
            Office = office,
            CaseId = found.Id,
            Number = found.Number,
            ServiceName = found.ServiceName,
            Subject = found.Subject,
            ApplicantName = null,
            SubmittedAt = found.SubmittedAt,
            Words = found.Words,
            AnsweredAt = found.AnsweredAt,
            Answer = found.Answer,
            DueAt = found.Clock?.DueAt,
            Records = found.Records,
            Root = address.RootFor(http.Request),
            TrackingCode = code,
        }, codes);
        return slip is null
            ? TypedResults.NotFound()
            : TypedResults.File(PdfPaper.Write(slip.Pages(), slip.Title), PdfPaper.MediaType, $"{slip.Title} {found.Number}.pdf");
    }

    private static async Task<IResult> FileAsync(string number, Guid id, AttachmentVault vault, HttpContext http)
    {
        KeepPrivate(http);
        if (TrackingPass.Find(http) is not { } code
            || await vault.FindForApplicantAsync(id, number, code, http.RequestAborted) is not { } file)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; sandbox";
        return TypedResults.File(file.Content, file.ContentType, file.FileName);
    }
}

using Lajur.Registry.Products.Links;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Net.Http.Headers;

namespace Lajur.Host.Portal.Tracking.Products;

/// <summary>Gives out the files of a product, by post: nothing that only looks at addresses downloads, and every download counts.</summary>
public static class ProductEndpoints
{
    public static IEndpointRouteBuilder MapProducts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/lacak/{number}/hasil/{id:guid}", DownloadAsync).ExcludeFromDescription();
        return routes;
    }

    private static async Task<IResult> DownloadAsync(
        string number, Guid id, DownloadProductHandler download, TrackingDoor door, IAntiforgery antiforgery, HttpContext http)
    {
        CaseEndpoints.KeepPrivate(http);
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return TypedResults.BadRequest();
        }

        if (!door.IsOpenTo(http))
        {
            return TypedResults.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        var result = TrackingPass.Find(http) is { } code
            ? await download.HandleAsync(new() { Number = number, Secret = code, FileId = id }, http.RequestAborted)
            : new DownloadResult.WrongCode();
        switch (result)
        {
            case DownloadResult.Given(var file):
                http.Response.Headers[HeaderNames.ContentSecurityPolicy] = "default-src 'none'; sandbox";
                return TypedResults.File(file.Content, file.ContentType, file.FileName);
            case DownloadResult.Over:
                return TypedResults.LocalRedirect(PortalLinks.Product(number));
            case DownloadResult.WrongCode:
                door.CountWrong(http);
                return TypedResults.LocalRedirect($"{PortalLinks.Track}?nomor={Uri.EscapeDataString(number)}");
            default:
                return TypedResults.NotFound();
        }
    }
}

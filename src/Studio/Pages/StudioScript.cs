using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lajur.Studio.Pages;

/// <summary>Our script around Elsa Studio (studio.js), served under an address that changes with its content.</summary>
internal static class StudioScript
{
    private static readonly byte[] s_content = Read();

    /// <summary>Where it is served.</summary>
    public static readonly string Address = $"/studio/lajur-{Convert.ToHexStringLower(SHA256.HashData(s_content))[..12]}.js";

    /// <summary>Serves it, to anybody.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Address, (HttpResponse response) =>
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.Bytes(s_content, "text/javascript; charset=utf-8");
    }).AllowAnonymous().ExcludeFromDescription();

    private static byte[] Read()
    {
        using var stream = typeof(StudioScript).Assembly.GetManifestResourceStream("studio.js")!;
        using var into = new MemoryStream();
        stream.CopyTo(into);
        return into.ToArray();
    }
}

using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Access;

/// <summary>
/// Refuses a change that another site's page asked for. Elsa Studio sends no anti-forgery token, so the browser's own
/// word counts: <c>Sec-Fetch-Site</c>, or else <c>Origin</c>. A client that sends neither is no browser and carries no
/// cookie that somebody else could ride on.
/// </summary>
public sealed class SameOriginFilter : IEndpointFilter
{
    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        IsOwn(context.HttpContext.Request)
            ? next(context)
            : ValueTask.FromResult<object?>(Refusal.Forbidden("Perubahan ini diminta dari situs lain dan ditolak. Buka kembali halaman alur, lalu ulangi."));

    /// <summary>True when the request changes nothing or comes from a page of this very origin.</summary>
    public static bool IsOwn(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method))
        {
            return true;
        }

        return request.Headers["Sec-Fetch-Site"].ToString() switch
        {
            "same-origin" => true,
            "" => HasOwnOrigin(request),
            _ => false,
        };
    }

    private static bool HasOwnOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
                && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}

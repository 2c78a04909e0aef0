using System.Text;
using Lajur.Engine.Outside;
using Microsoft.Net.Http.Headers;

namespace Lajur.Host.Endpoints;

/// <summary>
/// Sends what a procedure answers. It comes from the same origin as the pages of the staff, so a browser is told to treat it
/// as a stranger's: no script, no form, no cookie of ours, no guessing at its type.
/// </summary>
internal static class ReplyWriting
{
    private const string Policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private static readonly HashSet<string> s_letOut = new(StringComparer.OrdinalIgnoreCase)
    {
        "Cache-Control", "Content-Disposition", "Content-Language", "ETag", "Expires", "Last-Modified", "Link", "Location", "Retry-After",
        "Vary", "WWW-Authenticate", "Allow", "Deprecation", "Sunset", "Access-Control-Allow-Origin", "Access-Control-Allow-Methods",
        "Access-Control-Allow-Headers", "Access-Control-Expose-Headers", "Access-Control-Max-Age",
    };

    // Of what begins with X-, these are orders to a browser or to a proxy in front of us.
    private static readonly string[] s_orders =
        ["X-Accel", "X-Sendfile", "X-Lighttpd", "X-Frame", "X-Content", "X-XSS", "X-UA", "X-DNS", "X-Permitted", "X-Download", "X-Forwarded", "X-Original", "X-Rewrite"];

    public static async Task WriteAsync(HttpContext http, HttpReply reply, CancellationToken ct)
    {
        var response = http.Response;
        response.StatusCode = reply.StatusCode is >= 200 and < 600 ? reply.StatusCode : StatusCodes.Status500InternalServerError;
        foreach (var header in reply.Headers.Where(x => IsLetOut(x.Key) && !x.Value.Any(char.IsControl)))
        {
            response.Headers.Append(header.Key, header.Value);
        }

        Guard(response);
        if (reply.Content is { } content && MayHaveBody(http))
        {
            response.ContentType = TypeOf(reply.ContentType);
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(content), ct);
        }
    }

    /// <summary>An answer of the host's own: one sentence for whoever calls.</summary>
    public static async Task RefuseAsync(HttpContext http, int status, string why, CancellationToken ct)
    {
        http.Response.StatusCode = status;
        Guard(http.Response);
        if (MayHaveBody(http))
        {
            await http.Response.WriteAsJsonAsync(new { message = why }, ct);
        }
    }

    /// <summary>An answer without a word.</summary>
    public static void Empty(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        Guard(http.Response);
    }

    private static void Guard(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.TryAdd("Cache-Control", "no-store");
    }

    private static bool MayHaveBody(HttpContext http) =>
        !HttpMethods.IsHead(http.Request.Method) && http.Response.StatusCode is not (204 or 205 or 304);

    private static bool IsLetOut(string name) => s_letOut.Contains(name)
        || (name.StartsWith("X-", StringComparison.OrdinalIgnoreCase)
            && name.All(x => char.IsAsciiLetterOrDigit(x) || x is '-' or '_')
            && !s_orders.Any(x => name.StartsWith(x, StringComparison.OrdinalIgnoreCase)));

    private static string TypeOf(string? given)
    {
        if (!MediaTypeHeaderValue.TryParse(given, out var type))
        {
            return "application/octet-stream";
        }

        type.Charset = "utf-8";
        return type.ToString();
    }
}

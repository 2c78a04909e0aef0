using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Lajur.Engine.BuiltIn.Calls;

namespace Lajur.Host.Outside;

/// <summary>A procedure's call as an HTTP message.</summary>
internal static class OutsideRequest
{
    private const string IdempotencyKey = "Idempotency-Key";

    // What frames a message, or says to whom it goes, is ours to write.
    private static readonly HashSet<string> s_ours = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Content-Length", "Content-Type", "Transfer-Encoding", "Connection", "Upgrade", "Expect", "TE", "Trailer", "Keep-Alive", "Proxy-Authorization",
    };

    /// <summary>Why a call cannot be a message; null when it can.</summary>
    public static string? Misfit(HttpCall call) =>
        call.Method.Length == 0 || !call.Method.All(char.IsAsciiLetter) ? $"'{call.Method}' is no method."
        : call.Headers.FirstOrDefault(x => !IsName(x.Key) || x.Value.Any(char.IsControl)) is { Key: { } name } ? $"The header '{name}' is none."
        : call.ContentType is { } type && !MediaTypeHeaderValue.TryParse(type, out _) ? $"'{type}' is no type of content."
        : null;

    /// <summary>The message; its key stands in a header, unless the drawing writes one of its own.</summary>
    public static HttpRequestMessage Of(HttpCall call, string key)
    {
        var request = new HttpRequestMessage(new HttpMethod(call.Method.ToUpperInvariant()), call.Url);
        if (call.Content is { } content)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
            var type = MediaTypeHeaderValue.Parse(call.ContentType ?? "text/plain");
            type.CharSet ??= "utf-8";
            request.Content.Headers.ContentType = type;
        }

        foreach (var header in call.Headers.Where(x => !s_ours.Contains(x.Key)))
        {
            if (!request.Headers.TryAddWithoutValidation(header.Key, header.Value))
            {
                request.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (!request.Headers.Contains(IdempotencyKey))
        {
            request.Headers.Add(IdempotencyKey, key);
        }

        return request;
    }

    /// <summary>The call that a redirect within the same server asks for; null for any other answer.</summary>
    public static HttpCall? Redirected(HttpCall call, HttpResponseMessage response)
    {
        if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
        {
            return null;
        }

        var next = new Uri(call.Url, location);
        var keepsMethod = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            || call.Method.ToUpperInvariant() is "GET" or "HEAD";
        return (next.Scheme, next.IdnHost, next.Port) != (call.Url.Scheme, call.Url.IdnHost, call.Url.Port) ? null
            : keepsMethod ? call with { Url = next }
            : call with { Url = next, Method = "GET", Content = null, ContentType = null };
    }

    private static bool IsName(string name) =>
        name.Length > 0 && name.All(x => char.IsAsciiLetterOrDigit(x) || "!#$%&'*+-.^_`|~".Contains(x, StringComparison.Ordinal));
}

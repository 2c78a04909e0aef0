namespace Lajur.Host.Shell;

/// <summary>Headers that keep a browser from doing what our pages never ask for.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Sets them on every answer. An endpoint may carry a <see cref="ContentPolicy"/> of its own as metadata, and
    /// whatever an endpoint has set itself stays.
    /// </summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Set(context);
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Set(HttpContext context)
    {
        var headers = context.Response.Headers;
        var policy = context.GetEndpoint()?.Metadata.GetMetadata<ContentPolicy>() ?? ContentPolicy.Usual;
        headers.TryAdd("Content-Security-Policy", policy.Value);
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("X-Frame-Options", "DENY");
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true || headers.ContentDisposition.Count > 0)
        {
            // Pages hold people's data: they are asked for anew each time, and the back button shows what is true now. Files that are
            // taken away do, or are drafts, and the next at an office's computer finds none of them.
            headers.TryAdd("Cache-Control", "no-store");
        }
    }
}

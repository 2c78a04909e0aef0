using Microsoft.AspNetCore.Http;

namespace Lajur.Studio.Answers;

/// <summary>Keeps browsers and proxies from keeping answers: they belong to one office and change with every save.</summary>
internal sealed class UncachedFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        context.HttpContext.Response.Headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}

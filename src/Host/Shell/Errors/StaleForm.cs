using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Lajur.Host.Shell.Errors;

/// <summary>
/// A form that stood on a page when somebody opened it and is gone when they send it: the button was pressed twice, the first
/// answer was lost on the way, or a colleague was quicker. They are led to the page as it is now, which says so.
/// </summary>
public static class StaleForm
{
    /// <summary>Set in the query of the page that somebody is led to.</summary>
    public const string Query = "berubah";

    /// <summary>Leads on, wherever a page answers that it has no such form.</summary>
    public static IApplicationBuilder UseStaleForms(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            await next(context);
            return;
        }

        // In development the page also writes which form it lacks, so the answer starts before it comes back here.
        context.Response.OnStarting(() =>
        {
            LeadOn(context);
            return Task.CompletedTask;
        });
        await next(context);
        if (!context.Response.HasStarted)
        {
            LeadOn(context);
        }
    });

    /// <summary>
    /// A page itself never answers 400: what it refuses is 422 or less usual. So with a valid token, 400 is the framework's word
    /// for a form that the page does not have.
    /// </summary>
    private static void LeadOn(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status400BadRequest
            || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            || context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true })
        {
            return;
        }

        var (path, query) = (context.Request.PathBase + context.Request.Path, context.Request.QueryString);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = path + (context.Request.Query.ContainsKey(Query) ? query : query.Add(Query, "1"));
    }
}

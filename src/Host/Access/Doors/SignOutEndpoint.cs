using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access.Doors;

/// <summary>Ends a sign-in; by post with a form token only, so that no foreign page can sign somebody out.</summary>
public static class SignOutEndpoint
{
    public static void MapSignOut(this IEndpointRouteBuilder app) =>
        app.MapPost(AccessLinks.SignOut, HandleAsync).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(
        HttpContext context, IAntiforgery antiforgery, SignInManager<Officer> sign)
    {
        if (!await antiforgery.IsRequestValidAsync(context))
        {
            return Results.BadRequest();
        }

        await sign.SignOutAsync();
        return Results.Redirect($"{AccessLinks.SignIn}?keluar=1");
    }
}

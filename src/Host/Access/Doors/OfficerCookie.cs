using Lajur.Registry.Offices;
using Lajur.Studio.Answers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access.Doors;

/// <summary>The sign-in cookie: unreadable to scripts, sent over https only where the page is https, gone after eight idle hours.</summary>
internal static class OfficerCookie
{
    private const string NotYours = "Akun Anda tidak berhak melakukan ini. Jika memerlukannya, hubungi administrator kantor Anda.";
    private const string SignedOut = "Anda belum masuk, atau sudah terlalu lama tidak bekerja. Masuk lagi, lalu ulangi.";

    private static readonly TimeSpan CheckEvery = TimeSpan.FromMinutes(1);

    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "lajur";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(8);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = AccessLinks.SignIn;
        cookie.LogoutPath = AccessLinks.SignOut;
        cookie.AccessDeniedPath = AccessLinks.Denied;
        cookie.ReturnUrlParameter = AccessLinks.ReturnParameter;
        cookie.Events.OnValidatePrincipal = CheckAsync;
        cookie.Events.OnRedirectToLogin = context => RedirectPeopleAsync(context, StatusCodes.Status401Unauthorized);
        cookie.Events.OnRedirectToAccessDenied = context => RedirectPeopleAsync(context, StatusCodes.Status403Forbidden);
    }

    /// <summary>
    /// Looks again, once a minute, whether the officer is still here and the security stamp still the same, and makes the
    /// claims anew: a lane given or taken away counts within a minute.
    /// </summary>
    private static async Task CheckAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        if (now - context.Properties.IssuedUtc <= CheckEvery)
        {
            return;
        }

        var sign = services.GetRequiredService<SignInManager<Officer>>();
        if (await sign.ValidateSecurityStampAsync(context.Principal) is { } officer)
        {
            context.ReplacePrincipal(await sign.CreateUserPrincipalAsync(officer));
            context.ShouldRenew = true;
        }
        else
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>A person at a page is led to the sign-in page; a program gets the status and why.</summary>
    private static Task RedirectPeopleAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (ProgramAddresses.Contain(context.Request.Path))
        {
            return (status == StatusCodes.Status403Forbidden ? Refusal.Forbidden(NotYours) : Refusal.Unauthorized(SignedOut))
                .ExecuteAsync(context.HttpContext);
        }

        context.Response.Redirect(context.RedirectUri);
        return Task.CompletedTask;
    }
}

using System.Security.Claims;
using Lajur.Host.Access.Doors;
using Lajur.Studio.Answers;

namespace Lajur.Host.Access.Passwords;

/// <summary>Whoever signed in with a password that was given to them sees nothing but the page to choose their own.</summary>
internal static class PasswordDue
{
    /// <summary>True until the officer has chosen a password of their own.</summary>
    public static bool IsFor(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == AccessClaims.PasswordDue);

    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsFor(context.User) || IsOpen(context))
        {
            await next(context);
        }
        else if (ProgramAddresses.Contain(context.Request.Path))
        {
            await Refusal.Forbidden("Pilih dulu kata sandi Anda sendiri di halaman Akun, lalu ulangi.").ExecuteAsync(context);
        }
        else
        {
            context.Response.Redirect(AccessLinks.Account);
        }
    }

    /// <summary>The page itself, the way out, and what is not behind a sign-in at all, such as styles.</summary>
    private static bool IsOpen(HttpContext context) =>
        context.Request.Path == AccessLinks.Account
        || context.Request.Path == AccessLinks.SignOut
        || context.GetEndpoint()?.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is null;
}

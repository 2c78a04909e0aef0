using Lajur.Registry.Offices;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access.Posts;

/// <summary>Whoever holds lanes in two offices goes from one to the other; which doors there are is asked anew each time.</summary>
public static class SwitchOffice
{
    /// <summary>The field that names the account to go to.</summary>
    public const string AccountField = "akun";

    public static void MapSwitchOffice(this IEndpointRouteBuilder routes) =>
        routes.MapPost(AccessLinks.Switch, SwitchAsync).RequireAuthorization(Policies.Officer).ExcludeFromDescription();

    private static async Task<IResult> SwitchAsync(HttpContext http, Microsoft.AspNetCore.Antiforgery.IAntiforgery forms, Registry.Offices.SecondPosts.Posts posts, SignInManager<Officer> sign)
    {
        await forms.ValidateRequestAsync(http);
        var (officer, form) = (SignedInOfficer.Get(http.User), await http.Request.ReadFormAsync(http.RequestAborted));
        var doors = await posts.DoorsAsync(officer.Id, http.RequestAborted);
        if (!Guid.TryParse(form[AccountField], out var account) || doors.All(door => door.OfficerId != account)
            || await sign.UserManager.FindByIdAsync(account.ToString()) is not { } there)
        {
            return TypedResults.Redirect(AccessLinks.Denied);
        }

        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        await sign.SignInAsync(there, isPersistent: false);
        return TypedResults.Redirect(AccessLinks.Landing);
    }
}

using System.Security.Claims;
using Lajur.Engine.BuiltIn.Http;
using Lajur.Engine.Storage;
using Lajur.Host.Access;
using Lajur.Host.Access.Passwords;
using Lajur.Studio.Access;
using Microsoft.AspNetCore.Authorization;

namespace Lajur.Host.Endpoints;

/// <summary>
/// Who asks. An endpoint that does not ask for a sign-in runs without one, also when the browser sends its cookie along: no
/// step of it can act as an officer. One that does is open to the drawing's own office, and to no page of another site.
/// </summary>
internal sealed class EndpointAccess(IAuthorizationService authorization, IAuthorizationPolicyProvider policies, IWorkflowStore store)
{
    /// <summary>The status that refuses the request; null when it may go on.</summary>
    public async Task<int?> RefuseAsync(HttpContext http, EndpointTarget target, EndpointRules rules, CancellationToken ct)
    {
        if (!rules.Authorize)
        {
            http.User = new ClaimsPrincipal(new ClaimsIdentity());
            return null;
        }

        if (SignedInOfficer.Find(http.User) is not { } officer)
        {
            return StatusCodes.Status401Unauthorized;
        }

        var isOwn = http.Request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" && SameOriginFilter.IsOwn(http.Request);
        return isOwn
            && !PasswordDue.IsFor(http.User)
            && await OfficeOfAsync(target, ct) == officer.OfficeSlug
            && await MeetsAsync(http.User, Policies.Officer)
            && (rules.Policy is null || await MeetsAsync(http.User, rules.Policy))
                ? null
                : StatusCodes.Status403Forbidden;
    }

    private async Task<bool> MeetsAsync(ClaimsPrincipal user, string policy) =>
        await policies.GetPolicyAsync(policy) is { } known && (await authorization.AuthorizeAsync(user, known)).Succeeded;

    private async Task<string?> OfficeOfAsync(EndpointTarget target, CancellationToken ct)
    {
        var version = target switch
        {
            EndpointTarget.Starts starts => starts.Trigger.DefinitionVersionId,
            EndpointTarget.Resumes resumes => (await store.FindInstanceAsync(resumes.Bookmark.InstanceId, ct))?.DefinitionVersionId,
            _ => null,
        };
        return version is null ? null
            : (await store.FindDefinitionVersionAsync(version, ct))?.CustomProperties?["office"]?.ToString();
    }
}

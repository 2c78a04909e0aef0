using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lajur.Studio.Tests.Server;

/// <summary>Signs in whoever carries a cookie <c>office</c>; a cookie <c>clerk</c> beside it makes no administrator of them, one <c>rights</c> leaves them
/// no more than it names.</summary>
public sealed class TestAdministrators(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Test";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies["office"] is not { Length: > 0 } office)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var role = Request.Cookies.ContainsKey("clerk") ? "clerk" : "administrator";
        var rights = Request.Cookies["rights"]?.Split('.') ?? (role == "administrator" ? ["view", "draw", "publish", "run"] : []);
        var identity = new ClaimsIdentity(
            [new("office", office), new("role", role), .. rights.Select(right => new Claim("right", right))], SchemeName, "name", "role");
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}

using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Lajur.Studio.Tests.Server;

/// <summary>Signs in whoever carries a cookie <c>office</c>; a cookie <c>clerk</c> beside it makes no administrator of them.</summary>
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
        var identity = new ClaimsIdentity([new("office", office), new("role", role)], SchemeName, "name", "role");
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}

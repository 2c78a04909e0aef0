using System.Threading.RateLimiting;
using Lajur.Host.Access.Accounts;
using Lajur.Host.Access.Administrators;
using Lajur.Host.Access.Doors;
using Lajur.Host.Access.Keys;
using Lajur.Host.Access.Passwords;
using Lajur.Host.Access.Posts;
using Lajur.Host.Shell;
using Lajur.Registry.Offices;
using Lajur.Registry.Offices.Staffing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Lajur.Host.Access;

/// <summary>Sign-in, roles and policies.</summary>
public static class AccessRegistration
{
    /// <summary>The rate limit of tries to sign in.</summary>
    public const string SignInLimit = "sign-in";

    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration settings)
    {
        var options = settings.GetSection("Access").Get<AccessOptions>() ?? new AccessOptions();
        services.AddHttpContextAccessor();
        services.AddIdentityCore<Officer>(Configure).AddUserStore<OfficerStore>().AddSignInManager();
        services.AddScoped<IUserClaimsPrincipalFactory<Officer>, OfficerClaims>();
        services.AddScoped<SignInHandler>().AddScoped<CreateAdministratorHandler>()
            .AddScoped<IssuePasswordHandler>().AddScoped<ChangePasswordHandler>();
        services.AddSingleton<ICurrentOffice, CurrentOffice>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, OfficerCookie.Configure);
        services.AddAuthorization(AddPolicies);
        services.AddCascadingAuthenticationState();
        return services.AddSharedKeys().AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddPolicy(SignInLimit, context => Limit(context, options));
        });
    }

    /// <summary>Finds out who is asking and what they may enter; before every endpoint.</summary>
    public static WebApplication UseAccess(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(PasswordDue.CheckAsync);
        app.UseRateLimiter();
        return app;
    }

    /// <summary>The way out; the way in is a page.</summary>
    public static WebApplication MapAccess(this WebApplication app)
    {
        app.MapSignOut();
        app.MapSwitchOffice();
        return app;
    }

    private static void Configure(IdentityOptions identity)
    {
        identity.ClaimsIdentity.UserIdClaimType = AccessClaims.OfficerId;
        identity.ClaimsIdentity.UserNameClaimType = AccessClaims.Name;
        identity.ClaimsIdentity.RoleClaimType = AccessClaims.Role;
        identity.ClaimsIdentity.SecurityStampClaimType = AccessClaims.Stamp;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        // Strength is judged by PasswordRules, in the words of the screens.
        identity.Password = new PasswordOptions
        {
            RequiredLength = PasswordRules.MinimumLength,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }

    private static void AddPolicies(AuthorizationOptions policies)
    {
        policies.AddPolicy(Policies.Officer, policy => policy.RequireAuthenticatedUser().RequireClaim(AccessClaims.OfficerId));
        policies.AddPolicy(Policies.Administrator, policy => policy.RequireRole(nameof(OfficerRole.Administrator)));
        AddDrawingPolicy(Policies.DrawingViewer, DrawingRights.View);
        AddDrawingPolicy(Policies.DrawingDesigner, DrawingRights.Draw);
        AddDrawingPolicy(Policies.DrawingPublisher, DrawingRights.Publish);
        AddDrawingPolicy(Policies.DrawingDesignerOrPublisher, DrawingRights.Draw | DrawingRights.Publish);
        policies.AddPolicy(Policies.StaffKeeper, policy => policy.RequireRole(nameof(OfficerRole.Administrator), nameof(OfficerRole.Head)));
        policies.AddPolicy(Policies.Head, policy => policy.RequireAuthenticatedUser()
            .RequireAssertion(asked => SignedInOfficer.Find(asked.User)?.IsHead == true));

        void AddDrawingPolicy(string name, DrawingRights any) => policies.AddPolicy(name, policy => policy.RequireAuthenticatedUser()
            .RequireAssertion(asked => SignedInOfficer.Find(asked.User) is { } officer && (officer.Drawing & any) != DrawingRights.None));
    }

    private static RateLimitPartition<string> Limit(HttpContext context, AccessOptions options) =>
        !HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetNoLimiter("read")
            : RateLimitPartition.GetFixedWindowLimiter(
                Caller.AddressOf(context),
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = options.SignInsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    QueueLimit = 0,
                });
}

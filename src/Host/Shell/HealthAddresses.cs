using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Lajur.Host.Shell;

/// <summary>
/// <c>/health/live</c> answers while the process runs; <c>/health/ready</c> once the checks tagged <see cref="Ready"/>
/// pass: the database answers and is migrated.
/// </summary>
public static class HealthAddresses
{
    /// <summary>The tag of checks that must pass before people are sent here.</summary>
    public const string Ready = "ready";

    /// <summary>Maps both, open to anybody: they say one word.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) })
            .AllowAnonymous();
        return routes;
    }
}

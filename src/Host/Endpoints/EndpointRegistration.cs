using System.Threading.RateLimiting;
using Lajur.Engine.Definitions;
using Lajur.Host.Shell;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Endpoints;

/// <summary>The addresses at which procedures receive HTTP requests.</summary>
public static class EndpointRegistration
{
    private const string Limit = "workflows";

    public static IServiceCollection AddEndpoints(this IServiceCollection services, IConfiguration settings)
    {
        var options = settings.GetSection("Workflows").Get<WorkflowsOptions>() ?? new WorkflowsOptions();
        return services
            .Configure<WorkflowsOptions>(settings.GetSection("Workflows"))
            .Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(Limit, context => RateLimitPartition.GetFixedWindowLimiter(
                Caller.AddressOf(context),
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = options.RequestsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                    QueueLimit = 0,
                })))
            .AddScoped<EndpointLookup>().AddScoped<EndpointAccess>().AddScoped<EndpointServices>()
            .AddScoped<EndpointRun>().AddScoped<EndpointHandler>().AddSingleton<RequestReading>()
            .AddScoped<IDefinitionCheck, EndpointCheck>();
    }

    /// <summary>Maps everything below the base path.</summary>
    /// <exception cref="FormatException">The base path of the settings is none.</exception>
    public static WebApplication MapEndpoints(this WebApplication app)
    {
        var basePath = app.Services.GetRequiredService<IOptions<WorkflowsOptions>>().Value.BasePath.TrimEnd('/');
        if (basePath.Length < 2 || basePath[0] != '/' || basePath.Contains('{', StringComparison.Ordinal))
        {
            throw new FormatException($"Workflows__BasePath is '{basePath}', which is no path such as /workflows.");
        }

        app.Map(basePath + "/{**path}", (HttpContext http, EndpointHandler handler, string path) => handler.HandleAsync(http, path))
            .RequireRateLimiting(Limit)
            .DisableAntiforgery()
            .ExcludeFromDescription();
        return app;
    }
}

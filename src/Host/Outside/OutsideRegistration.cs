using Lajur.Engine;
using Lajur.Engine.Definitions;
using Lajur.Engine.Outside;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Outside;

/// <summary>What procedures may ask of the outside world.</summary>
public static class OutsideRegistration
{
    // A call that is given up in time leaves this long for its answer to be written.
    private static readonly TimeSpan s_forWriting = TimeSpan.FromSeconds(60);

    public static IServiceCollection AddOutside(this IServiceCollection services, IConfiguration settings) => services
        .Configure<OutsideOptions>(settings.GetSection("Outside"))
        .AddSingleton<OutsideReach>()
        .AddSingleton<OutsideConnection>()
        .AddSingleton<IOutsideCaller, HttpCaller>()
        .AddScoped<IDefinitionCheck, OutsideCheck>()
        .AddHostedService<OutsideService>();

    /// <summary>Reads the settings once, so that a wrong one stops the start; gives a call's lease the length that they ask for.</summary>
    public static WebApplication UseOutside(this WebApplication app)
    {
        app.Services.GetRequiredService<OutsideReach>();
        var seconds = app.Services.GetRequiredService<IOptions<OutsideOptions>>().Value.TimeoutSeconds;
        app.Services.GetRequiredService<EngineOptions>().OutsideLease = TimeSpan.FromSeconds(seconds) + s_forWriting;
        return app;
    }
}

using Lajur.Host.Shell;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Seeding;

namespace Lajur.Host.StartUp;

/// <summary>The database, the clock and the secret: what must be there before anything else.</summary>
public static class StartUpServices
{
    /// <summary>Registers them.</summary>
    public static WebApplicationBuilder AddStartUp(this WebApplicationBuilder builder)
    {
        var (services, settings) = (builder.Services, builder.Configuration);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(provider => InstallationSecret.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));
        services.AddRegistryDb(settings);
        services.AddOffices();
        services.AddScoped<IDefinitionSeed, ShippedDrawings>();
        services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [HealthAddresses.Ready]);
        return builder;
    }
}

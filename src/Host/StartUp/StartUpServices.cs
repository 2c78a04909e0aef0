using Lajur.Activities;
using Lajur.Engine;
using Lajur.Engine.Storage;
using Lajur.Host.Shell;
using Lajur.Registry;
using Lajur.Registry.Offices;
using Lajur.Registry.Opening;
using Lajur.Registry.Seeding;

namespace Lajur.Host.StartUp;

/// <summary>The database, the registry, the engine and the secret: what must be there before any page.</summary>
public static class StartUpServices
{
    // While one step waits for the database the next is reckoned; more would only crowd out who waits at a page.
    private const int DueWorkers = 4;

    /// <summary>Registers them.</summary>
    /// <exception cref="StartRefusedException">
    /// The installation's secret is missing or guessable, or its public address or sender of e-mail is missing or none.
    /// </exception>
    public static WebApplicationBuilder AddStartUp(this WebApplicationBuilder builder)
    {
        var (services, settings) = (builder.Services, builder.Configuration);
        builder.Host.UseDefaultServiceProvider(provider => provider.ValidateOnBuild = provider.ValidateScopes = true);
        services.AddSingleton(HostClock.Read(settings, builder.Environment));
        services.AddRegistryDb(settings);
        services.AddEngine(engine => engine.DueWorkers = DueWorkers).AddWorkflowStorage<RegistryDb>().AddLajurActivities();
        services.AddOffices().AddScoped<IDefinitionSeed, LibrarySeed>()
            .AddCases(InstallationSecret.Read(settings, builder.Environment), PublicAddress.Read(settings, builder.Environment));
        services.AddHealthChecks().AddCheck<DatabaseReady>("database", tags: [HealthAddresses.Ready]);
        return builder;
    }
}

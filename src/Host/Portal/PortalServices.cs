using Lajur.Host.Portal.Applying;
using Lajur.Host.Portal.Complaining;
using Lajur.Host.Portal.Tracking;
using Lajur.Host.Portal.Tracking.Asking;
using Lajur.Host.Portal.Tracking.Products;
using Lajur.Registry.Drafts;

namespace Lajur.Host.Portal;

/// <summary>The citizen's side: services, applications, tracking.</summary>
public static class PortalServices
{
    public static IServiceCollection AddPortal(this IServiceCollection services) => services
        .AddSingleton<DraftSeal>().AddScoped<DraftStore>()
        .AddSingleton<Submissions>().AddScoped<ApplyDesk>()
        .AddSingleton<TrackingDoor>().AddScoped<TrackingDesk>().AddScoped<CompletionDesk>().AddScoped<ComplainDesk>().AddScoped<ContinueDesk>();

    /// <summary>What is no page.</summary>
    public static WebApplication MapPortal(this WebApplication app)
    {
        app.MapCases();
        app.MapProducts();
        return app;
    }
}

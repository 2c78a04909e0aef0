using Lajur.Registry.Feed;

namespace Lajur.Host.Live;

/// <summary>Pushes to officers' browsers.</summary>
public static class LiveRegistration
{
    public static IServiceCollection AddLive(this IServiceCollection services)
    {
        services.AddSignalR(hub =>
        {
            hub.MaximumReceiveMessageSize = 4 * 1024;
            hub.EnableDetailedErrors = false;
        });
        return services.AddSingleton<IFeedSubscriber, LiveSubscriber>();
    }

    public static WebApplication MapLive(this WebApplication app)
    {
        // A signed-out or changed officer is dropped with the sign-in, not when the window happens to close.
        app.MapHub<InboxHub>(LiveMessages.Hub, hub => hub.CloseOnAuthenticationExpiration = true);
        return app;
    }
}

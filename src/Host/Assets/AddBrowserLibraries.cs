namespace Lajur.Host.Assets;

/// <summary>Wires the files our pages load from npm packages.</summary>
public static class AddBrowserLibraries
{
    /// <summary>Adds <see cref="BrowserLibraries"/>, which pages ask for addresses.</summary>
    public static IServiceCollection AddBrowserPackages(this IServiceCollection services) =>
        services.AddSingleton<BrowserLibraries>();

    /// <summary>Serves the packages under <c>/lib</c>.</summary>
    public static IEndpointRouteBuilder MapBrowserPackages(this IEndpointRouteBuilder routes)
    {
        routes.ServiceProvider.GetRequiredService<BrowserLibraries>().Map(routes);
        return routes;
    }
}

using Lajur.Host.Exchange.Incoming;
using Lajur.Registry.Exchange.Parcels;

namespace Lajur.Host.Exchange;

/// <summary>Drawings and services as files: out to other programs and offices, and in as drafts.</summary>
public static class ExchangeFeature
{
    public static IServiceCollection AddExchange(this IServiceCollection services) => services
        .AddParcels()
        .AddScoped<ExportShelf>().AddScoped<DraftKeeper>().AddScoped<ExchangeBooks>();

    public static IEndpointRouteBuilder MapExchange(this IEndpointRouteBuilder routes)
    {
        ExportEndpoints.Map(routes);
        return routes;
    }
}

using Lajur.Registry.Exchange.Parcels.Keeping;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Exchange.Parcels;

/// <summary>Services as one file.</summary>
public static class ParcelsRegistration
{
    public static IServiceCollection AddParcels(this IServiceCollection services) =>
        services.AddScoped<ParcelMaker>().AddScoped<ParcelPlans>().AddScoped<KeepParcelHandler>();
}

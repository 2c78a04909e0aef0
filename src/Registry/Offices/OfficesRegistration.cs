using Lajur.Registry.Calendars;
using Lajur.Registry.Calendars.Revising;
using Lajur.Registry.Seeding;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lajur.Registry.Offices;

public static class OfficesRegistration
{
    /// <summary>
    /// Offices, calendars, services and the seeder, all scoped. The seeder hands drawings to an
    /// <see cref="IDefinitionSeed"/>, which the host registers.
    /// </summary>
    public static IServiceCollection AddOffices(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddScoped<OfficeDirectory>()
            .AddScoped<ServiceCatalog>()
            .AddScoped<SopReader>()
            .AddScoped<ICalendars, CalendarBook>()
            .AddScoped<ReviseCalendarHandler>()
            .AddScoped<CalendarRevisions>()
            .AddScoped<Seeder>();
    }
}

using Lajur.Registry.PersonalData.Breaches.Handling;
using Lajur.Registry.PersonalData.Breaches.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.PersonalData.Breaches;

internal static class BreachRegistration
{
    public static IServiceCollection AddBreaches(this IServiceCollection services) => services
        .AddScoped<BreachDoor>().AddScoped<BreachDesk>().AddScoped<BreachScopes>().AddScoped<BreachWatch>()
        .AddScoped<SaveBreachHandler>().AddScoped<TellPeopleHandler>().AddScoped<RecordContactHandler>().AddScoped<DropCasesHandler>()
        .AddScoped<RecordReportHandler>().AddScoped<CloseBreachHandler>()
        .AddScoped<BreachQuery>().AddScoped<BreachBook>().AddScoped<BreachesOfCase>();
}

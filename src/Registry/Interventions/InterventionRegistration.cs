using Lajur.Engine.Interventions;
using Lajur.Engine.Runtime;
using Lajur.Registry.Incidents;
using Lajur.Registry.Incidents.Lists;
using Lajur.Registry.Interventions.Courses;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Interventions;

internal static class InterventionRegistration
{
    /// <summary>The book of incidents, and what administrators do by hand.</summary>
    public static IServiceCollection AddInterventions(this IServiceCollection services) => services
        .AddScoped<IncidentBook>().AddScoped<IRunObserver>(x => x.GetRequiredService<IncidentBook>())
        .AddScoped<HeldCases>().AddScoped<IInterventionObserver, CaseInterventions>()
        .AddScoped<IInterventionObserver>(x => x.GetRequiredService<IncidentBook>())
        .AddScoped<IncidentQuery>().AddScoped<IncidentReader>()
        .AddScoped<AdministratorDoor>().AddScoped<CourseQuery>()
        .AddScoped<SeeToIncidentHandler>().AddScoped<RetryAlikeHandler>().AddScoped<ChangeCourseHandler>();
}

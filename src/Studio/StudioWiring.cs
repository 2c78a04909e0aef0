using System.Text.Json;
using System.Text.Json.Serialization;
using Lajur.Engine.Definitions.Uses;
using Lajur.Studio.Access;
using Lajur.Studio.Answers;
using Lajur.Studio.Changes;
using Lajur.Studio.Definitions;
using Lajur.Studio.Descriptors;
using Lajur.Studio.Drawings;
using Lajur.Studio.Executions;
using Lajur.Studio.Files;
using Lajur.Studio.Instances;
using Lajur.Studio.Live;
using Lajur.Studio.Pages;
using Lajur.Studio.Scripting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lajur.Studio;

/// <summary>Wires Elsa's HTTP API, the hub of instances and Elsa Studio's files.</summary>
public static class StudioWiring
{
    /// <summary>
    /// Adds the Studio. The host registers <see cref="IStudioScope"/> (scoped), defines the
    /// policies of <see cref="StudioPolicies"/>, and has the engine with its stores.
    /// </summary>
    /// <param name="services">Where to add it.</param>
    /// <param name="doors">The host's pages that hold Elsa Studio.</param>
    public static IServiceCollection AddStudio(this IServiceCollection services, StudioDoors doors)
    {
        services.AddSingleton(doors);
        services.AddSignalR(hub => hub.MaximumReceiveMessageSize = 32 * 1024).AddJsonProtocol(json =>
        {
            json.PayloadSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
            json.PayloadSerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.AddSingleton<StudioFrame>();
        services.AddSingleton<Observers>();
        services.AddSingleton<IInstanceNews, HubInstanceNews>();
        services.Replace(ServiceDescriptor.Singleton<IDefinitionReach, OfficeReach>());
        services.AddScoped<OfficeDefinitions>();
        services.AddScoped<OfficeInstances>();
        services.AddScoped<InstanceDeleting>();
        services.AddScoped<ActivityTester>();
        services.AddScoped<DefinitionView>();
        services.TryAddScoped<IDrawingBook, NoDrawingBook>();
        services.AddScoped<DrawingBooks>();
        services.TryAddScoped<IInstanceKeeper, NoInstanceKeeper>();
        services.AddScoped<ReferenceUpdating>();
        services.AddScoped<DefinitionPublishing>();
        services.AddScoped<DefinitionChanging>();
        services.AddScoped<DefinitionSaving>();
        services.AddScoped<DefinitionDeleting>();
        services.AddScoped<ActivityDescriptions>();
        services.AddScoped<ExecutionReport>();
        services.AddScoped<DrawingStatuses>();
        services.TryAddScoped<IDrawingNotes, NoDrawingNotes>();
        return services;
    }

    /// <summary>Maps <c>/elsa/api</c>, <c>/elsa/hubs/workflow-instance</c> and <c>/studio/{version}</c>.</summary>
    public static IEndpointRouteBuilder MapStudio(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/elsa/api")
            .RequireAuthorization(StudioPolicies.Viewer)
            .AddEndpointFilter<SameOriginFilter>()
            .AddEndpointFilter<UncachedFilter>()
            .WithMetadata(new RequestSizeLimitAttribute(Body.MaxSize))
            .DisableAntiforgery()
            .ExcludeFromDescription();
        var definitions = api.MapGroup("/workflow-definitions");
        DefinitionReads.Map(definitions);
        DefinitionWrites.Map(api);
        DefinitionBulk.Map(api);
        DescriptorEndpoints.Map(api);
        FeatureEndpoints.Map(api);
        ScriptingEndpoints.Map(api);
        var runs = api.MapGroup("").RequireAuthorization(StudioPolicies.Administrator);
        InstanceReads.Map(runs.MapGroup("/workflow-instances"));
        InstanceCommands.Map(runs);
        InstanceRetries.Map(runs);
        ResilienceEndpoints.Map(api);
        ExecutionEndpoints.Map(runs);
        api.Map("{**rest}", () => Refusal.NotFound("Bagian API Elsa ini tidak tersedia di Lajur."));

        routes.MapHub<InstanceHub>(InstanceHub.Address);
        StudioScript.Map(routes);
        MapFiles(routes);
        return routes;
    }

    /// <summary>Under an address with the version; and below the pages' base, where Elsa Studio looks for what it loads later.</summary>
    private static void MapFiles(IEndpointRouteBuilder routes)
    {
        var frame = routes.ServiceProvider.GetRequiredService<StudioFrame>();
        var doors = routes.ServiceProvider.GetRequiredService<StudioDoors>();
        new PackageFiles(frame.Package).Map(routes, frame.Files.TrimEnd('/'));
        foreach (var folder in (string[])["_framework", "_content"])
        {
            new PackageFiles(frame.Package, folder) { HasVersionInAddress = false }.Map(routes, doors.Base + folder);
        }
    }
}

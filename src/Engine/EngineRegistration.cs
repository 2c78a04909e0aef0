using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;
using Lajur.Engine.Definitions;
using Lajur.Engine.Definitions.Uses;
using Lajur.Engine.Expressions;
using Lajur.Engine.Expressions.JavaScript;
using Lajur.Engine.Library;
using Lajur.Engine.Migration;
using Lajur.Engine.Outside;
using Lajur.Engine.Retrying;
using Lajur.Engine.Running;
using Lajur.Engine.Runtime;
using Lajur.Engine.Runtime.Scopes;
using Lajur.Engine.Waiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lajur.Engine;

/// <summary>Registers the engine. The host adds the ports: a store, a step transaction and an event feed.</summary>
public static class EngineRegistration
{
    /// <summary>The engine, its built-in activities and its languages.</summary>
    public static IServiceCollection AddEngine(this IServiceCollection services, Action<EngineOptions>? configure = null)
    {
        var options = new EngineOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ActivityCatalog>();
        services.AddSingleton<ExpressionEvaluator>();
        services.AddSingleton<IExpressionLanguage, LiteralLanguage>();
        services.AddSingleton<IExpressionLanguage, ObjectLanguage>();
        services.AddSingleton<IExpressionLanguage, VariableLanguage>();
        services.AddSingleton<IExpressionLanguage, InputLanguage>();
        services.AddSingleton<IExpressionLanguage, JavaScriptLanguage>();
        services.AddSingleton<WorkflowRunner>();
        services.AddSingleton<CompiledWorkflowCache>();
        services.AddSingleton<TriggerIndexer>();
        services.AddSingleton<StepScopes>();
        services.TryAddSingleton<IDefinitionReach, OpenReach>();
        services.TryAddSingleton<IPublicationGuard, OpenPublication>();
        services.AddSingleton<RetryPolicies>();
        services.AddSingleton<IDefinitionCheck, RetryCheck>();
        services.AddScoped<DefinitionCheck>();
        services.AddScoped<LibraryServices>();
        services.AddScoped<DefinitionLibrary>();
        services.AddScoped<ReferenceUpdates>();
        services.AddScoped<WorkflowStores>();
        services.AddScoped<WorkflowRuntime>();
        services.AddScoped<WorkflowMigrator>();
        services.AddSingleton<OutsideCalls>();
        services.AddScoped<HttpExchange>();
        foreach (var type in BuiltInActivities.Types)
        {
            services.AddSingleton(new ActivityRegistration(type));
        }

        return services;
    }

    /// <summary>One activity type for drawings.</summary>
    public static IServiceCollection AddActivity<T>(this IServiceCollection services)
        where T : Activity, new() =>
        services.AddSingleton(new ActivityRegistration(typeof(T)));
}

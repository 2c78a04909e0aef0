using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage.Memory;

/// <summary>Registers the in-memory store as all three ports.</summary>
public static class InMemoryRegistration
{
    public static IServiceCollection AddInMemoryWorkflowStore(this IServiceCollection services)
    {
        services.AddSingleton<InMemoryWorkflowStore>();
        services.AddSingleton<IWorkflowStore>(x => x.GetRequiredService<InMemoryWorkflowStore>());
        services.AddSingleton<IStepTransaction>(x => x.GetRequiredService<InMemoryWorkflowStore>());
        return services.AddSingleton<IEventFeed>(x => x.GetRequiredService<InMemoryWorkflowStore>());
    }
}

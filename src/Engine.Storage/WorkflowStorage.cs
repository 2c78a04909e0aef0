using Lajur.Engine.Storage.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage;

public static class WorkflowStorage
{
    /// <summary>
    /// Keeps the engine's rows in the scope's <typeparamref name="TDb"/>, whose model calls
    /// <see cref="WorkflowTables.AddWorkflowTables"/>. The event feed is the host's own.
    /// </summary>
    public static IServiceCollection AddWorkflowStorage<TDb>(this IServiceCollection services)
        where TDb : DbContext =>
        services
            .AddSingleton<WriterTurns>()
            .AddSingleton<StepTraffic>()
            .AddScoped(provider => new StepWrites(provider.GetRequiredService<TDb>(), provider.GetRequiredService<StepTraffic>()))
            .AddScoped<IStepTransaction>(provider => new EfStepTransaction(
                provider.GetRequiredService<TDb>(),
                provider.GetRequiredService<StepWrites>(),
                provider.GetRequiredService<WriterTurns>(),
                provider.GetServices<IStepClosing>()))
            .AddScoped<IWorkflowStore>(provider => new WorkflowStore(
                provider.GetRequiredService<TDb>(),
                provider.GetRequiredService<StepWrites>(),
                provider.GetRequiredService<WriterTurns>()))
            .AddScoped(provider => new OperationPruning(
                provider.GetRequiredService<TDb>(), provider.GetRequiredService<TimeProvider>()));
}

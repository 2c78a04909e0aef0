using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Runtime.Scopes;

/// <summary>Gives each step of a batch a scope of services of its own, so that one that fails spoils no other.</summary>
public sealed class StepScopes(IServiceScopeFactory factory)
{
    internal async Task<T> RunAsync<T>(
        Func<WorkflowRuntime, CancellationToken, Task<T>> step, CancellationToken cancellationToken)
    {
        await using var scope = factory.CreateAsyncScope();
        return await step(scope.ServiceProvider.GetRequiredService<WorkflowRuntime>(), cancellationToken);
    }
}

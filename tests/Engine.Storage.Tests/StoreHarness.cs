using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Runtime;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage.Tests;

/// <summary>A store of its own for one test, and scopes and steps on it.</summary>
public sealed class StoreHarness(ServiceProvider services) : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public IServiceProvider Services => services;

    /// <summary>Runs the body as one step in a scope of its own.</summary>
    public Task<T> StepAsync<T>(Func<StepScope, CancellationToken, Task<T>> body) =>
        ScopeAsync(scope => scope.Transaction.ExecuteAsync(ct => body(scope, ct), Stop));

    public Task StepAsync(Func<StepScope, CancellationToken, Task> body) =>
        StepAsync(async (scope, ct) =>
        {
            await body(scope, ct);
            return true;
        });

    /// <summary>Reads outside a step.</summary>
    public Task<T> ReadAsync<T>(Func<IWorkflowStore, CancellationToken, Task<T>> body) =>
        ScopeAsync(scope => body(scope.Store, Stop));

    /// <summary>Gives the engine a command, in a scope of its own.</summary>
    public async Task<T> RunAsync<T>(Func<WorkflowRuntime, CancellationToken, Task<T>> body)
    {
        await using var scope = services.CreateAsyncScope();
        return await body(scope.ServiceProvider.GetRequiredService<WorkflowRuntime>(), Stop);
    }

    /// <summary>Publishes a drawing; it must be accepted.</summary>
    public async Task PublishAsync(WorkflowDefinition drawing)
    {
        await using var scope = services.CreateAsyncScope();
        var import = await scope.ServiceProvider.GetRequiredService<DefinitionLibrary>().ImportAsync(drawing, Stop);
        Assert.Empty(import.Problems);
    }

    /// <summary>Changes something in the library of drawings, in a scope of its own.</summary>
    public async Task<T> ChangeAsync<T>(Func<DefinitionLibrary, CancellationToken, Task<T>> change)
    {
        await using var scope = services.CreateAsyncScope();
        return await change(scope.ServiceProvider.GetRequiredService<DefinitionLibrary>(), Stop);
    }

    /// <summary>Lets so many bodies loose at the same moment and waits for all.</summary>
    public static async Task<T[]> AtOnceAsync<T>(int count, Func<int, Task<T>> body)
    {
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = Enumerable.Range(0, count).Select(i => Task.Run(
            async () =>
            {
                await go.Task;
                return await body(i);
            },
            Stop)).ToList();
        go.SetResult();
        return await Task.WhenAll(all);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task<T> ScopeAsync<T>(Func<StepScope, Task<T>> body)
    {
        await using var scope = services.CreateAsyncScope();
        return await body(new StepScope(
            scope.ServiceProvider.GetRequiredService<IWorkflowStore>(),
            scope.ServiceProvider.GetRequiredService<IEventFeed>(),
            scope.ServiceProvider.GetRequiredService<IStepTransaction>()));
    }
}

using Lajur.Engine;
using Lajur.Registry.Opening;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Stores;

/// <summary>An engine on one kind of store, put together as the host does it.</summary>
internal abstract class BenchStore : IAsyncDisposable
{
    private ServiceProvider? _services;

    /// <summary>How the tables call it.</summary>
    public abstract string Name { get; }

    public IServiceProvider Services => _services ?? throw new InvalidOperationException("Open the store first.");

    public virtual async Task OpenAsync()
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddEngine();
        AddTo(services);
        _services = services.BuildServiceProvider(validateScopes: true);
        if (HasTables)
        {
            await _services.MigrateRegistryAsync();
        }
    }

    /// <summary>Bytes of the engine's tables with their indexes; null for a store without tables.</summary>
    public virtual Task<long?> SizeAsync() => Task.FromResult<long?>(null);

    public virtual async ValueTask DisposeAsync()
    {
        if (_services is not null)
        {
            await _services.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    protected virtual bool HasTables => true;

    protected abstract void AddTo(IServiceCollection services);
}

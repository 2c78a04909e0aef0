using Lajur.Registry;
using Lajur.Registry.Opening;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Lajur.Testing.Databases;

/// <summary>
/// An empty, migrated database of its own. As a class fixture it lives as long as the test class; made by hand, until it
/// is disposed. Copies a template migrated, and where a test says so filled, once per test process, so another one costs
/// milliseconds.
/// </summary>
public abstract class TestDatabase : IAsyncLifetime
{
    /// <summary>Settings under which a host runs on this database, by configuration key.</summary>
    public abstract IReadOnlyDictionary<string, string?> Settings { get; }

    public abstract ValueTask InitializeAsync();

    /// <summary>Begins with what <paramref name="content"/> puts into a database.</summary>
    public virtual async Task InitializeAsync(DatabaseContent content)
    {
        await InitializeAsync();
        await content.FillAsync(this);
    }

    public async ValueTask DisposeAsync()
    {
        await DeleteAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Registers <see cref="RegistryDb"/> on this database.</summary>
    public IServiceCollection AddTo(IServiceCollection services) =>
        services.AddRegistryDb(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build());

    /// <summary>A provider with <see cref="RegistryDb"/> on this database and whatever else the test adds.</summary>
    public ServiceProvider BuildServices(TimeProvider clock, Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection().AddSingleton(clock).AddLogging();
        AddTo(services);
        add?.Invoke(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    protected abstract Task DeleteAsync();
}

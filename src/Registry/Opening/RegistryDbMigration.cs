using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Opening;

public static class RegistryDbMigration
{
    /// <summary>Brings the registered database to the newest schema; to be awaited before anything else uses it.</summary>
    public static Task MigrateRegistryAsync(this IServiceProvider services, CancellationToken ct = default) =>
        services.MigrateRegistryAsync(_ => Task.CompletedTask, ct);

    /// <summary>The same, and <paramref name="fill"/>s it before another host that starts gets its turn.</summary>
    public static async Task MigrateRegistryAsync(
        this IServiceProvider services, Func<CancellationToken, Task> fill, CancellationToken ct = default)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IRegistryMigration>().MigrateAsync(fill, ct);
    }
}

using Lajur.Registry;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage.Tests;

public sealed class PostgresStoreTests() : DatabaseStoreContract(new PostgresDatabase())
{
    protected override void Count(IServiceCollection services, CommandCounter counter) =>
        services.ConfigureDbContext<PostgresRegistryDb>(options => options.AddInterceptors(counter));
}

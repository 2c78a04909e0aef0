using Lajur.Registry;
using Lajur.Testing.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Engine.Storage.Tests;

public sealed class SqliteStoreTests() : DatabaseStoreContract(new SqliteDatabase())
{
    protected override void Count(IServiceCollection services, CommandCounter counter) =>
        services.ConfigureDbContext<SqliteRegistryDb>(options => options.AddInterceptors(counter));
}

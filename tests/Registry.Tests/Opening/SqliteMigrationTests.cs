using Lajur.Registry.Opening;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Opening;

public sealed class SqliteMigrationTests(SqliteDatabase database)
    : MigrationContract(database), IClassFixture<SqliteDatabase>
{
    [Fact]
    public async Task A_host_killed_while_migrating_does_not_stop_the_next_one()
    {
        await using var empty = await CreateEmptyAsync();
        await using var services = empty.BuildServices(new FakeClock());
        var ct = TestContext.Current.CancellationToken;
        await using (var scope = services.CreateAsyncScope())
        {
            // What EF Core leaves of a migration that was cut off.
            await scope.ServiceProvider.GetRequiredService<RegistryDb>().Database.ExecuteSqlRawAsync(
                """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-23 01:00:00');
                """,
                ct);
        }

        await services.MigrateRegistryAsync(ct);

        await using var after = services.CreateAsyncScope();
        Assert.Empty(await after.ServiceProvider.GetRequiredService<RegistryDb>().Database.GetPendingMigrationsAsync(ct));
    }

    protected override Task<TestDatabase> CreateEmptyAsync() => Task.FromResult<TestDatabase>(new SqliteDatabase());
}

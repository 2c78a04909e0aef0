using Lajur.Registry.Numbering;
using Lajur.Registry.Opening;
using Lajur.Testing.Clocks;
using Lajur.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Opening;

/// <summary>What is promised of the migrations on every database.</summary>
public abstract class MigrationContract(TestDatabase database)
{
    [Fact]
    public async Task The_migrations_make_the_schema_the_model_describes()
    {
        await using var services = database.BuildServices(new FakeClock());
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();

        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: run scripts/migration Name.");
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Hosts_that_start_at_once_migrate_an_empty_database_once()
    {
        await using var empty = await CreateEmptyAsync();
        await using var one = empty.BuildServices(new FakeClock());
        await using var other = empty.BuildServices(new FakeClock());
        var ct = TestContext.Current.CancellationToken;

        await Task.WhenAll(Task.Run(() => one.MigrateRegistryAsync(ct), ct), Task.Run(() => other.MigrateRegistryAsync(ct), ct));

        await using var scope = one.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(ct));
        Assert.Empty(await db.FeedItems.ToListAsync(ct));
    }

    [Fact]
    public async Task Hosts_that_start_at_once_fill_the_database_one_after_the_other()
    {
        await using var empty = await CreateEmptyAsync();
        var ct = TestContext.Current.CancellationToken;
        var (filling, most) = (0, 0);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(
            async () =>
            {
                await using var host = empty.BuildServices(new FakeClock());
                await host.MigrateRegistryAsync(
                    async inner =>
                    {
                        most = Math.Max(most, Interlocked.Increment(ref filling));
                        await using var scope = host.CreateAsyncScope();
                        await scope.ServiceProvider.GetRequiredService<RegistryDb>().FeedItems.CountAsync(inner);
                        Interlocked.Decrement(ref filling);
                    },
                    ct);
            },
            ct)));

        Assert.Equal((0, 1), (filling, most));
    }

    [Fact]
    public async Task Numbers_given_before_series_were_shared_are_not_given_again()
    {
        await using var empty = await CreateEmptyAsync();
        await using var services = empty.BuildServices(new FakeClock());
        var (ct, office) = (TestContext.Current.CancellationToken, Guid.CreateVersion7());
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
            var migrator = db.GetService<IMigrator>();
            await migrator.MigrateAsync(db.Database.GetMigrations().Single(name => name.EndsWith("_AddScheduledStarts", StringComparison.Ordinal)), ct);
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO offices (id, slug, name, short_name, kind, region_code, time_zone_id, channels) VALUES ({office}, 'uji', 'Uji', 'Uji', 'Dinas', '35.74', 'Asia/Jakarta', '[]')", ct);
            await db.Database.ExecuteSqlAsync($"INSERT INTO number_series (office_id, prefix, year, last) VALUES ({office}, 'INF', 2026, 7)", ct);
        }

        await services.MigrateRegistryAsync(ct);

        await using var after = services.CreateAsyncScope();
        var upgraded = after.ServiceProvider.GetRequiredService<RegistryDb>();
        await using var transaction = await upgraded.Database.BeginTransactionAsync(ct);
        Assert.Equal(8, await new OfficeNumbers(upgraded).NextAsync(office, "INF", 2026, ct));
    }

    protected abstract Task<TestDatabase> CreateEmptyAsync();
}

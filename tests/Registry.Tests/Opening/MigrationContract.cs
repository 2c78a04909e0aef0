using Lajur.Registry.Cases;
using Lajur.Registry.Changes;
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

    [Fact]
    public async Task Answers_given_before_their_moments_were_kept_have_that_of_the_closing_or_of_the_telling()
    {
        await using var empty = await CreateEmptyAsync();
        await using var services = empty.BuildServices(new FakeClock());
        var ct = TestContext.Current.CancellationToken;
        var (told, closed) = (new DateTime(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc), new DateTime(2026, 11, 23, 2, 0, 0, DateTimeKind.Utc));
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
            await db.GetService<IMigrator>().MigrateAsync(
                db.Database.GetMigrations().Single(name => name.EndsWith("_AddDrawnForms", StringComparison.Ordinal)), ct);
            await AddAnsweredAsync(db, told, closed, ct);
        }

        await services.MigrateRegistryAsync(ct);

        await using var after = services.CreateAsyncScope();
        var cases = await after.ServiceProvider.GetRequiredService<RegistryDb>().Set<Case>().AsNoTracking().OrderBy(c => c.Number).ToListAsync(ct);
        Assert.Equal([closed, told, null], cases.Select(c => c.AnsweredAt?.UtcDateTime));
    }

    [Fact]
    public async Task The_log_forgets_for_whom_books_were_searched_and_keeps_that_they_were()
    {
        await using var empty = await CreateEmptyAsync();
        await using var services = empty.BuildServices(new FakeClock());
        var (ct, at) = (TestContext.Current.CancellationToken, new DateTime(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc));
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<RegistryDb>();
            await db.GetService<IMigrator>().MigrateAsync(
                db.Database.GetMigrations().Single(name => name.EndsWith("_KeepBreaches", StringComparison.Ordinal)), ct);
            await AddLookAsync(db, "book", "Agenda, Tahun 2026, dicari \"Siti \"Ami\" Aminah, dicari \"", at, ct);
            await AddLookAsync(db, "book-export", "Agenda, Tahun 2026", at.AddHours(1), ct);
            await AddLookAsync(db, "case", null, at.AddHours(2), ct);
        }

        await services.MigrateRegistryAsync(ct);

        await using var after = services.CreateAsyncScope();
        var looks = after.ServiceProvider.GetRequiredService<RegistryDb>().Set<AccessLogEntry>().AsNoTracking().OrderBy(look => look.At);
        Assert.Equal(["Agenda, Tahun 2026, dengan pencarian", "Agenda, Tahun 2026", null], await looks.Select(look => look.Detail).ToListAsync(ct));
    }

    protected abstract Task<TestDatabase> CreateEmptyAsync();

    private static Task<int> AddLookAsync(RegistryDb db, string subject, string? detail, DateTime at, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO access_log (id, office_id, officer_id, at, subject, unmasked, detail)
        VALUES ({Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {Guid.CreateVersion7()}, {at}, {subject}, {true}, {detail})
        """, ct);

    /// <summary>A case that is answered and closed, one that is answered and open still, and one that is not answered.</summary>
    private static async Task AddAnsweredAsync(RegistryDb db, DateTime told, DateTime closed, CancellationToken ct)
    {
        var (office, service) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO offices (id, slug, name, short_name, kind, region_code, time_zone_id, channels, letterhead)
            VALUES ({office}, 'uji', 'Uji', 'Uji', 'Dinas', '35.74', 'Asia/Jakarta', '[]', {"{}"})
            """, ct);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO services (id, office_id, slug, name, summary, definition_id, intake_form_key, is_open, keeps_order, kind, number_prefix, promise, standard)
            VALUES ({service}, {office}, 'uji', 'Uji', 'Uji', 'uji', 'permohonan', {true}, {false}, 'Application', 'UJI', '30 menit', {"{}"})
            """, ct);
        foreach (var (number, answer, end) in new (string, string?, DateTime?)[] { ("1", "Sudah.", closed), ("2", "Sudah.", null), ("3", null, null) })
        {
            var id = Guid.CreateVersion7();
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO cases (id, number, office_id, service_id, instance_id, definition_version_id, status, channel, subject, answers, form_key, form_version,
                    submitted_at, closed_at, answer, revision, applicant_name, applicant_medium)
                VALUES ({id}, {number}, {office}, {service}, {number}, 'uji:1', 'Running', 'Website', 'Uji', {"{}"}, 'permohonan', 1, {told}, {end}, {answer}, 1, 'Siti', 'Letter')
                """, ct);
            await db.Database.ExecuteSqlAsync(
                $"INSERT INTO case_events (case_id, at, kind, actor_name, detail) VALUES ({id}, {told}, 'Notified', 'Sistem', {"{}"})", ct);
        }
    }
}

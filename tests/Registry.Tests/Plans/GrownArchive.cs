using Lajur.Engine.Storage.Steps;
using Lajur.Testing.Databases;
using Lajur.Testing.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Plans;

/// <summary>An office with an archive, whose statements are kept; filled once for a class of tests.</summary>
public abstract class GrownArchive(TestDatabase database) : IAsyncLifetime
{
    /// <summary>The book that records every case of the archive.</summary>
    public const string Book = "rekap-informasi";

    private const int OpenCases = 1_000;
    private const int FinishedCases = 12_000;

    public PlanRecorder Plans { get; } = new();

    public GrownOffice Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Office = await GrownOffice.OpenAsync(database, OpenCases, services =>
        {
            services.ConfigureDbContext<SqliteRegistryDb>(options => options.AddInterceptors(Plans));
            services.ConfigureDbContext<PostgresRegistryDb>(options => options.AddInterceptors(Plans));
        });
        Office.Services.GetRequiredService<StepTraffic>().Sending = Plans.Add;
        await AskAsync<RegistryDb, int>(db => db.Database.ExecuteSqlAsync(
            $"""
            WITH RECURSIVE s(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM s WHERE n < 5000)
            INSERT INTO feed_events (key, kind, subject, at) SELECT 'old-' || n, 'kind', 'subject', {DateTime.UnixEpoch} FROM s
            """));
        await Office.GrowToAsync(FinishedCases);
        await EnterInBookAsync();
    }

    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> question)
        where TService : notnull
    {
        await using var scope = Office.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Writes a line of the book for every case that has none, under the moment it came in.</summary>
    private Task<int> EnterInBookAsync() => AskAsync<RegistryDb, int>(async db =>
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO register_entries (id, office_id, book, year, number, text, subject, case_id, entered_at)
            SELECT c.id, c.office_id, {Book}, 2000, row_number() OVER (ORDER BY c.id), 'number', 'subject', c.id, c.submitted_at FROM cases c
            WHERE NOT EXISTS (SELECT 1 FROM register_entries e WHERE e.case_id = c.id)
            """);
        return await db.Database.ExecuteSqlAsync($"ANALYZE");
    });

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

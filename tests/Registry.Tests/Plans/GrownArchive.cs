using Lajur.Engine.Storage.Steps;
using Lajur.Testing.Databases;
using Lajur.Testing.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Plans;

/// <summary>An office with an archive, whose statements are kept; filled once for a class of tests.</summary>
public abstract class GrownArchive(TestDatabase database) : IAsyncLifetime
{
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
    }

    public async Task<TAnswer> AskAsync<TService, TAnswer>(Func<TService, Task<TAnswer>> question)
        where TService : notnull
    {
        await using var scope = Office.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        await Office.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

using System.Diagnostics;
using System.Globalization;
using Lajur.Benchmarks.Cycles;
using Lajur.Engine.Storage;
using Lajur.Registry;
using Lajur.Registry.Inbox.Lists;
using Lajur.Registry.Offices;
using Lajur.Testing.Databases;
using Lajur.Testing.Growth;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Benchmarks.Growth;

/// <summary>
/// Asks the same of an office again and again while its archive grows, in several rounds; the middle one counts, so that a
/// disk that is busy for some seconds is not taken for the archive.
/// </summary>
internal static class GrowthBenchmark
{
    private const int Rounds = 5;
    private const int Looks = 100;
    private const int Claims = 100;
    private const int DueAtOnce = 50;
    private const int SecondsBetweenTimers = 30;
    private const int WarmUp = 40;

    public static async Task<List<GrowthFigures>> MeasureAsync(
        TestDatabase database, int openCases, IEnumerable<int> finished, TimeSpan time, Action<string> say)
    {
        await using var office = await GrownOffice.OpenAsync(database, openCases);
        await FiveActivities.PublishAsync(office.Services);
        List<GrowthFigures> figures = [];
        foreach (var count in finished)
        {
            var filling = await office.GrowToAsync(count);
            say(string.Create(CultureInfo.InvariantCulture, $"{count} finished cases, filled in {filling.TotalSeconds:0} s"));
            await CyclesAsync(office, time);
            await RestAsync(office);
            List<(double Cycles, TimeSpan Inbox)> rounds = [];
            for (var i = 0; i < Rounds; i++)
            {
                rounds.Add((await CyclesAsync(office, time / Rounds), await InboxAsync(office)));
                say(string.Create(CultureInfo.InvariantCulture, $"  {rounds[i].Cycles:0} cycles/s, inbox {rounds[i].Inbox.TotalMilliseconds:0.0} ms"));
            }

            figures.Add(new(
                count,
                rounds.Select(round => round.Cycles).Order().ElementAt(Rounds / 2),
                rounds.Select(round => round.Inbox).Order().ElementAt(Rounds / 2),
                await ClaimAsync(office),
                await SizeAsync(office)));
        }

        return figures;
    }

    /// <summary>
    /// Waits until everything that was just filled in is on the disk and PostgreSQL has no worker left that reads it: an archive grows
    /// in years, not in seconds. Only now does it count the rows of the tables that the first cycles filled.
    /// </summary>
    private static async Task RestAsync(GrownOffice office)
    {
        foreach (var command in (string[])["VACUUM ANALYZE", "CHECKPOINT"])
        {
            await office.ReadAsync(db => db is PostgresRegistryDb ? db.Database.ExecuteSqlRawAsync(command) : Task.FromResult(0));
        }

        if (OperatingSystem.IsLinux())
        {
            using var sync = Process.Start("sync");
            await sync.WaitForExitAsync();
        }

        using var tick = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await office.ReadAsync(db => db is PostgresRegistryDb
            ? db.Database.SqlQueryRaw<int>("""SELECT count(*)::int AS "Value" FROM pg_stat_activity WHERE backend_type = 'autovacuum worker' """).SingleAsync()
            : Task.FromResult(0)) > 0)
        {
            await tick.WaitForNextTickAsync();
        }
    }

    private static async Task<double> CyclesAsync(GrownOffice office, TimeSpan time)
    {
        var (count, clock) = (0, Stopwatch.StartNew());
        for (; clock.Elapsed < time; count++)
        {
            await Cycle.RunAsync(office.Services);
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task<TimeSpan> InboxAsync(GrownOffice office)
    {
        var officers = await office.ReadAsync(db => db.Set<Officer>()
            .Where(o => o.OfficeId == office.Office.Id && db.Set<OfficerLane>().Any(l => l.OfficerId == o.Id))
            .OrderBy(o => o.UserName).Select(o => o.Id).ToListAsync());
        var views = Enum.GetValues<InboxView>();
        var taken = await TakenAsync(office, Looks, (scope, i) => scope.GetRequiredService<InboxQuery>()
            .ForAsync(officers[i % officers.Count], views[i / officers.Count % views.Length]));
        return taken[Looks * 95 / 100];
    }

    // Undone each time, so that the same are due again.
    private static async Task<TimeSpan> ClaimAsync(GrownOffice office)
    {
        var now = TimeProvider.System.GetUtcNow().AddHours(1).AddSeconds(SecondsBetweenTimers * DueAtOnce);
        var taken = await TakenAsync(office, Claims, async (scope, _) =>
        {
            var db = scope.GetRequiredService<RegistryDb>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var claimed = await scope.GetRequiredService<IWorkflowStore>().ListDueBookmarksAsync(now, DueAtOnce, CancellationToken.None);
            await transaction.RollbackAsync();
            return claimed.Count > 0 ? claimed.Count : throw new InvalidOperationException("Nothing was due.");
        });
        return taken[Claims / 2];
    }

    private static async Task<long> SizeAsync(GrownOffice office) => await office.ReadAsync(db => db.Database
        .SqlQueryRaw<long>(db is PostgresRegistryDb
            ? """SELECT pg_database_size(current_database()) AS "Value" """
            : "SELECT page_count * page_size AS Value FROM pragma_page_count(), pragma_page_size()")
        .SingleAsync());

    private static async Task<List<TimeSpan>> TakenAsync<T>(GrownOffice office, int count, Func<IServiceProvider, int, Task<T>> ask)
    {
        var taken = new List<TimeSpan>();
        for (var i = -WarmUp; i < count; i++)
        {
            await using var scope = office.Services.CreateAsyncScope();
            var from = Stopwatch.GetTimestamp();
            await ask(scope.ServiceProvider, i + WarmUp);
            if (i >= 0)
            {
                taken.Add(Stopwatch.GetElapsedTime(from));
            }
        }

        taken.Sort();
        return taken;
    }
}
